/** Departments in the brackets at the end of a sentence, linked to their pages. */

export interface TextPart {
  text: string;
  href?: string;
}

const trailingBrackets = /[（(][^（()）]*[)）][。．.]*\s*$/u;

/** @param isEnd whether the text ends its sentence group; elsewhere brackets say nothing about who speaks */
export function splitAtNames(text: string, names: ReadonlyMap<string, string>, isEnd: boolean): TextPart[] {
  const at = isEnd ? text.search(trailingBrackets) : -1;
  if (at < 0) return [{ text }];
  const parts: TextPart[] = [{ text: text.slice(0, at) }];
  let rest = text.slice(at);
  for (;;) {
    const next = [...names.keys()]
      .map((name) => ({ name, index: rest.indexOf(name) }))
      .filter(({ index }) => index >= 0)
      .sort((a, b) => a.index - b.index)[0];
    if (!next) break;
    const href = names.get(next.name);
    parts.push({ text: rest.slice(0, next.index) }, { text: next.name, ...(href === undefined ? {} : { href }) });
    rest = rest.slice(next.index + next.name.length);
  }
  return [...parts, { text: rest }].filter((part) => part.text !== '');
}
