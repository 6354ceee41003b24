/** Styles as a page needs them: rules that can apply to it, and which of its elements they have to tell apart. */
import type { Tag } from './tag.ts';
import { toUsedStyles } from './used-styles.ts';

export interface Look {
  /** With short names of scopes. */
  styles: string;
  /** The tag with the marks that a rule asks for, under their short names. */
  toText: (tag: Tag) => string;
}

interface Want {
  element: string | undefined;
  classes: string[];
}

const name = /(?<=\.)[a-z][\w-]*|data-astro-cid-\w+/gi;
const part = /([a-z][a-z0-9]*|\*)?((?:\.[\w-]+)*)\[(data-astro-cid-\w+)\]((?:\.[\w-]+)*)/g;

/** Styles, and what came of them on pages so far. */
interface Known {
  names: string[];
  /** By those of the names that a page has. */
  looks: Map<string, Look>;
}

/** Pages of one kind come with the same styles, and many of them with the same names. */
const known = new Map<string, Known>();

/**
 * @param styles minified CSS, well formed
 * @param present classes and scopes of the page's elements: what is not among them, no rule can reach
 * @param keepsAll true where a script sets classes that no element has yet
 */
export function toLook(styles: string, present: ReadonlySet<string>, keepsAll: boolean): Look {
  const { names, looks } = known.get(styles) ?? {
    names: [...new Set(styles.match(name))],
    looks: new Map<string, Look>(),
  };
  known.set(styles, { names, looks });
  const met = names.filter((one) => present.has(one));
  const key = `${met.join()} ${keepsAll}`;
  const look = looks.get(key) ?? makeLook(styles, new Set(met), keepsAll);
  looks.set(key, look);
  return look;
}

/** A class that no element has is taken for one that a script sets: it may come to any. */
function makeLook(written: string, present: ReadonlySet<string>, keepsAll: boolean): Look {
  const styles = toUsedStyles(written, present, keepsAll);
  const wants = new Map<string, Want[]>();
  for (const [, element, before = '', scope = '', after = ''] of styles.matchAll(part)) {
    const classes = (before + after).split('.').filter((one) => present.has(one));
    wants.set(scope, [...(wants.get(scope) ?? []), { element: element === '*' ? undefined : element, classes }]);
  }
  const marks = new Map([...wants.keys()].map((scope, index) => [scope, `data-s${index.toString(36)}`]));
  const toMark = (scope: string, tag: Tag): string => {
    const isWanted = wants.get(scope)?.some((want) => isMet(want, tag));
    return isWanted ? ` ${marks.get(scope)}` : '';
  };
  const texts = new Map<Tag, string>();
  return {
    styles: styles.replace(/data-astro-cid-\w+/g, (scope) => marks.get(scope) ?? scope),
    toText: (tag) => {
      const known = texts.get(tag);
      if (known !== undefined) return known;
      let text = tag.texts[0] ?? '';
      for (const [index, scope] of tag.scopes.entries()) text += `${toMark(scope, tag)}${tag.texts[index + 1]}`;
      if (tag.isShared) texts.set(tag, text);
      return text;
    },
  };
}

const isMet = (want: Want, { element, classes }: Tag): boolean =>
  (want.element === undefined || want.element === element) && want.classes.every((one) => classes.includes(one));
