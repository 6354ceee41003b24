/** Readings for a whole page: whatever Japanese it shows gets them, so that no template has to think of it. */
import { html, parse, type DefaultTreeAdapterMap } from 'parse5';
import { hasReadings, toKana, withoutReadings } from '../domain/given-readings.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
type TextNode = DefaultTreeAdapterMap['textNode'];

/** An element with this attribute shows its words untouched: the city's original, sheets made for print. */
const optOut = 'data-no-readings';
/** Elements that cannot hold ruby, and ruby itself. */
const closed = new Set(['head', 'script', 'style', 'option', 'textarea', 'ruby']);
const kanji = /\p{Script=Han}/u;

/** What is written in place of a part of the page. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * The page with a reading over each kanji run, all else byte for byte the same. Where a text gives its readings itself and
 * cannot show them, they are left out, or take the place of the kanji in a choice of a field. What scripts put on the page
 * keeps them: `data-` attributes and JSON. Pages in other languages have no readings.
 * @param typeset Japanese text → HTML with readings
 */
export function toPageWithReadings(page: string, typeset: (text: string) => string): string {
  const document = parse(page, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const root = document.childNodes.find((node): node is Element => node.nodeName === 'html');
  if (!root || readAttribute(root, 'lang') !== 'ja') return withoutReadings(page);
  const { open, shut } = findTexts(root);
  const edits = [...toTypeset(open, page, typeset), ...toPlain(shut, page), ...toPlainAttributes(root, page)];
  edits.sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text } of edits) {
    parts.push(page.slice(done, start), text);
    done = end;
  }
  const read = parts.join('') + page.slice(done);
  return readAttribute(root, 'class')?.includes('easy') ? keepGroups(read) : read;
}

/** What is between two places where a line of easy Japanese may break: spaces, after a comma, before a bracket. */
const group = /[（「]*(?:<ruby>.*?<\/ruby>|[^\s<>（「、。・：])+[、。・：]*/g;
const isRubyAlone = (html: string): boolean => /^<ruby>(?:(?!<\/ruby>).)*<\/ruby>$/.test(html);
const toShown = (html: string): string => html.replaceAll(/<rp>.*?<\/rp>|<rt.*?<\/rt>|<.*?>/g, '');
/** In characters. It fits half of 360 px with letters twice as large; a longer group breaks where it is wider than its line. */
const longestKept = 4;
/** A longer one is several words, and would jump to the next line where a page comes in by halves. */
const longestGroup = 9;

/** A line may break before a ruby wherever it stands: お would be cut from 金, a number from its unit. */
const keepGroups = (html: string): string =>
  html.replaceAll(group, (words) => {
    if (!words.includes('<ruby>') || isRubyAlone(words)) return words;
    const { length } = toShown(words);
    return length > longestGroup
      ? words
      : `<span class="${length <= longestKept ? 'kept' : 'unbroken'}">${words}</span>`;
  });

const isEasyBeside = ({ attrs, parentNode }: Element): boolean =>
  attrs.some(({ name, value }) => name === 'data-voice' && value === 'easy') ||
  (parentNode !== null && 'attrs' in parentNode && isEasyBeside(parentNode));

function toTypeset(texts: readonly TextNode[], page: string, typeset: (text: string) => string): Edit[] {
  let before = '';
  return texts.flatMap(({ value, parentNode, sourceCodeLocation: place }) => {
    const number = /\d+$/.exec(before)?.[0] ?? '';
    before = value;
    if (!place || !kanji.test(value)) return [];
    const [start, end] = [place.startOffset, place.endOffset];
    const read = readAfter(number, value, typeset) ?? page.slice(start, end);
    return {
      start,
      end,
      text: parentNode && 'attrs' in parentNode && isEasyBeside(parentNode) ? keepGroups(read) : read,
    };
  });
}

/**
 * A unit is read after its number even where the number is in an element of its own: 88日 is にち, not ひ.
 * @returns `undefined` where number and unit have one reading (5日, いつか), which the unit alone cannot carry
 */
function readAfter(number: string, text: string, typeset: (text: string) => string): string | undefined {
  const read = typeset(number + text);
  return read.startsWith(number) ? read.slice(number.length) : undefined;
}

function toPlain(texts: readonly TextNode[], page: string): Edit[] {
  return texts.flatMap(({ parentNode, sourceCodeLocation: place }) => {
    const isForScripts = parentNode?.nodeName === 'script' && !isLinkedData(parentNode as Element);
    if (!place || isForScripts) return [];
    const written = page.slice(place.startOffset, place.endOffset);
    if (!hasReadings(written)) return [];
    const text = (parentNode?.nodeName === 'option' ? toKana : withoutReadings)(written);
    return { start: place.startOffset, end: place.endOffset, text };
  });
}

const isLinkedData = (script: Element): boolean => readAttribute(script, 'type') === 'application/ld+json';

function toPlainAttributes(parent: Node, page: string): Edit[] {
  return childrenOf(parent).flatMap((child) => {
    if (!('tagName' in child)) return [];
    const own = child.attrs.flatMap(({ name, value }) => {
      const place = child.sourceCodeLocation?.attrs?.[name];
      if (!place || name.startsWith('data-') || !hasReadings(value)) return [];
      const [start, end] = [place.startOffset, place.endOffset];
      return { start, end, text: withoutReadings(page.slice(start, end)) };
    });
    return [...own, ...toPlainAttributes(child, page)];
  });
}

/** The texts of the page in its order: those that may get readings, and all others. */
function findTexts(root: Node): { open: TextNode[]; shut: TextNode[] } {
  const [open, shut]: [TextNode[], TextNode[]] = [[], []];
  const visit = (node: Node, isOpen: boolean, isJapanese: boolean): void => {
    for (const child of childrenOf(node)) {
      if (child.nodeName === '#text') (isOpen && isJapanese ? open : shut).push(child as TextNode);
      if (!('tagName' in child)) continue;
      const lang = readAttribute(child, 'lang');
      visit(child, isOpen && !isClosed(child), lang === undefined ? isJapanese : lang === 'ja');
    }
  };
  visit(root, true, true);
  return { open, shut };
}

const childrenOf = (parent: Node) =>
  'content' in parent ? parent.content.childNodes : 'childNodes' in parent ? parent.childNodes : [];

const isClosed = (element: Element): boolean =>
  closed.has(element.tagName) || element.namespaceURI !== html.NS.HTML || readAttribute(element, optOut) !== undefined;

const readAttribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;
