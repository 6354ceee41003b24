/** Styles as a page needs them: rules that can apply to it, and which of its elements they have to tell apart. */
import { toUsedStyles } from './used-styles.ts';

export interface Look {
  /** With short names of scopes. */
  styles: string;
  /** What marks an element for the rules of `scope`; `undefined` where none of them can meet it. */
  toMark: (scope: string, element: string, classes: readonly string[]) => string | undefined;
}

interface Want {
  element: string | undefined;
  classes: string[];
}

const name = /(?<=\.)[a-z][\w-]*|data-astro-cid-\w+/gi;
const part = /([a-z][a-z0-9]*|\*)?((?:\.[\w-]+)*)\[(data-astro-cid-\w+)\]((?:\.[\w-]+)*)/g;
/** Styles → their names. Pages of one kind come with the same styles. */
const namesOf = new Map<string, string[]>();
const looks = new Map<string, Look>();

/**
 * @param styles minified CSS, well formed
 * @param present classes and scopes of the page's elements: what is not among them, no rule can reach
 * @param keepsAll true where a script sets classes that no element has yet
 */
export function toLook(styles: string, present: ReadonlySet<string>, keepsAll: boolean): Look {
  const names = namesOf.get(styles) ?? [...new Set(styles.match(name))];
  namesOf.set(styles, names);
  const met = new Set(names.filter((one) => present.has(one)));
  const key = `${keepsAll}${[...met].join()}${styles}`;
  const look = looks.get(key) ?? makeLook(toUsedStyles(styles, met, keepsAll), met);
  looks.set(key, look);
  return look;
}

/** A class that no element has is taken for one that a script sets: it may come to any. */
function makeLook(styles: string, present: ReadonlySet<string>): Look {
  const wants = new Map<string, Want[]>();
  for (const [, element, before = '', scope = '', after = ''] of styles.matchAll(part)) {
    const classes = (before + after).split('.').filter((one) => present.has(one));
    wants.set(scope, [...(wants.get(scope) ?? []), { element: element === '*' ? undefined : element, classes }]);
  }
  const marks = new Map([...wants.keys()].map((scope, index) => [scope, `data-s${index.toString(36)}`]));
  return {
    styles: styles.replace(/data-astro-cid-\w+/g, (scope) => marks.get(scope) ?? scope),
    toMark: (scope, element, classes) =>
      wants.get(scope)?.some((want) => isMet(want, element, classes)) ? marks.get(scope) : undefined,
  };
}

const isMet = (want: Want, element: string, classes: readonly string[]): boolean =>
  (want.element === undefined || want.element === element) && want.classes.every((one) => classes.includes(one));
