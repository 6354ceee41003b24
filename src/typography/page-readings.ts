/** Readings for a whole page: whatever Japanese it shows gets them, so that no template has to think of it. */
import { html, parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
type TextNode = DefaultTreeAdapterMap['textNode'];

/** An element with this attribute shows its words untouched: the city's original, sheets made for print. */
const optOut = 'data-no-readings';
/** Elements that cannot hold ruby, and ruby itself. */
const closed = new Set(['head', 'script', 'style', 'option', 'textarea', 'ruby']);
const kanji = /\p{Script=Han}/u;

/**
 * The page with a reading over each kanji run, all else byte for byte the same. Pages in other languages stay as they are:
 * they have no switch for readings.
 * @param typeset Japanese text → HTML with readings
 */
export function toPageWithReadings(page: string, typeset: (text: string) => string): string {
  const document = parse(page, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const root = document.childNodes.find((node): node is Element => node.nodeName === 'html');
  if (!root || readAttribute(root, 'lang') !== 'ja') return page;
  const parts: string[] = [];
  let done = 0;
  let before = '';
  for (const { value, sourceCodeLocation: place } of findTexts(root, true)) {
    const number = /\d+$/.exec(before)?.[0] ?? '';
    before = value;
    if (!place || !kanji.test(value)) continue;
    const written = page.slice(place.startOffset, place.endOffset);
    parts.push(page.slice(done, place.startOffset), readAfter(number, value, typeset) ?? written);
    done = place.endOffset;
  }
  return parts.join('') + page.slice(done);
}

/**
 * A unit is read after its number even where the number is in an element of its own: 88日 is にち, not ひ.
 * @returns `undefined` where number and unit have one reading (5日, いつか), which the unit alone cannot carry
 */
function readAfter(number: string, text: string, typeset: (text: string) => string): string | undefined {
  const read = typeset(number + text);
  return read.startsWith(number) ? read.slice(number.length) : undefined;
}

function findTexts(parent: Node, isJapanese: boolean): TextNode[] {
  const children = 'content' in parent ? parent.content.childNodes : 'childNodes' in parent ? parent.childNodes : [];
  return children.flatMap((child) => {
    if (child.nodeName === '#text') return isJapanese ? (child as TextNode) : [];
    if (!('tagName' in child) || isClosed(child)) return [];
    const lang = readAttribute(child, 'lang');
    return findTexts(child, lang === undefined ? isJapanese : lang === 'ja');
  });
}

const isClosed = (element: Element): boolean =>
  closed.has(element.tagName) || element.namespaceURI !== html.NS.HTML || readAttribute(element, optOut) !== undefined;

const readAttribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;
