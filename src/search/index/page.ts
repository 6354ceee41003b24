/** A measure as the search knows it, in the language of the page it is searched on. */
export interface Page {
  /** What the index calls its record. */
  id: string;
  /** Address of the measure's page. */
  url: string;
  slug: string;
  /** The plan number it is known by. */
  number: string;
  title: string;
  /** Names in both languages. */
  names: readonly string[];
  /** Everyday words in both languages. */
  words: readonly string[];
  /** Our sentences: summary first, then for whom, what you get, when. */
  sentences: readonly string[];
  /** What is shown in place of the first sentence: in easy Japanese, which is found by the sentences of Japanese. */
  summary?: string;
  /** Of money, in a few characters; absent where money is not what the measure is about. */
  amount?: string;
  /** What a family gets; absent where the plan does not say. */
  gets?: string;
  /** The text itself warns that this may have changed. */
  isUncertain?: boolean;
  /** Departments in charge, in both languages. */
  departments: readonly string[];
  /** The plan's own text, one line per paragraph or item. */
  lines: readonly string[];
  /** Language of the lines, where it is not that of the page. */
  lang?: string;
  filters: Readonly<Record<string, readonly string[]>>;
}
