/**
 * A file of YAML → its value: the one way in which the site and the scripts read what is written by hand. Plain values
 * only. What a text does not need and an attack does is a fault: references (which can unfold to gigabytes), tags, the
 * key `__proto__`, signs that cannot be seen.
 */
import {
  Composer,
  isAlias,
  isScalar,
  Lexer,
  LineCounter,
  Parser,
  visit,
  type CST,
  type Document,
  type Node,
} from 'yaml';
import { findForbiddenSign } from './forbidden-signs.ts';

/** What is wrong in a file, and on which line (from 1; 0: the file as a whole). */
export class FileFault extends Error {
  readonly file: string;
  readonly line: number;
  readonly what: string;

  constructor(file: string, line: number, what: string) {
    super(`${file}:${line}: ${what}`);
    Object.assign(this, { name: 'FileFault' });
    this.file = file;
    this.line = line;
    this.what = what;
  }
}

/** Characters. The longest of ours has 60,000; fifty cities in one file still pass. */
const longest = 4_000_000;
/** Levels of brackets, and of bullets in one line. Ours have three; the parser's time grows with their square. */
const deepest = 64;
/** Marks of the lexer that do not stand in the text. */
const control = /^[\u0002\u0018\u001f]$/;

/**
 * @param file as a message should name it
 * @param before lines of the file that stand before this text: front matter begins on the second
 * @throws FileFault
 */
export function parseYaml(text: string, file: string, before = 0): unknown {
  if (text.length > longest) throw new FileFault(file, 0, `${text.length} characters, more than ${longest}`);
  const lines = new LineCounter();
  const toFault = (offset: number, what: string): FileFault =>
    new FileFault(file, before + Math.max(1, lines.linePos(offset).line), what);
  const [document, more] = new Composer().compose(toTokens(text, lines, toFault), true, text.length);
  if (!document) return null;
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) throw toFault(fault.pos[0], fault.message);
  if (more) throw toFault(more.range[0], 'a second document begins. Put it into a file of its own.');
  refuseTricks(document, (node, what) => toFault(node.range?.[0] ?? 0, what));
  return document.toJS() as unknown;
}

type ToFault = (offset: number, what: string) => FileFault;

/** What the parser of the package makes of a text, stopped where it is nested without end. */
function* toTokens(text: string, lines: LineCounter, toFault: ToFault): Generator<CST.Token> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const depth = { brackets: 0, bullets: 0 };
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '[' || lexeme === '{') depth.brackets += 1;
    if (lexeme === ']' || lexeme === '}') depth.brackets -= 1;
    if (lexeme === '-' || lexeme === '?') depth.bullets += 1;
    else if (!/^ *$/.test(lexeme)) depth.bullets = 0;
    if (Math.max(depth.brackets, depth.bullets) > deepest) throw toFault(offset, 'nested too deeply. Write it flat.');
    if (!control.test(lexeme)) offset += lexeme.length;
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

function refuseTricks(document: Document, toFault: (node: Node, what: string) => FileFault): void {
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) throw toFault(node, `a reference (*${node.source}). Write the value out.`);
      if (!isScalar(node) || typeof node.value !== 'string') return;
      if (node.value === '__proto__') throw toFault(node, '__proto__ cannot be a name.');
      const sign = findForbiddenSign(node.value);
      if (sign) throw toFault(node, `invisible or damaged sign ${sign}. Remove it.`);
    },
  });
}
