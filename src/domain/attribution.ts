/** The department in brackets after a sentence says whose words they are: 訪問支援を行った。（健康推進課） */
import { findDepartmentId, type DepartmentTable } from './department.ts';

export interface Attribution {
  /** The sentence without its attribution, trimmed; empty when there was nothing else. */
  sentence: string;
  /** The brackets and what is in them, as printed, e.g. `（子育て支援課・社会福祉課）。`. Empty: no attribution. */
  printed: string;
  /** Ids in the order printed; `all` for 全所管課, 各課共通 and "… ほか各課共通". Empty: no attribution. */
  departments: readonly string[] | 'all';
}

const trailingBrackets = /[（(]([^（()）]*)[)）][。．]*$/;
const everyDepartment = /^(全所管課|各課共通|ほか各課共通|他各課共通)$/;

/**
 * Splits a trailing attribution from a text. Brackets that hold anything but departments of the table are part of the
 * sentence, damaged ones too: （が 悪口教育課 子ども相談室） in listing 113 stays where it is.
 */
export function splitAttribution(text: string, table: DepartmentTable): Attribution {
  const trimmed = text.trim();
  const match = trailingBrackets.exec(trimmed);
  const departments = match?.[1] === undefined ? [] : parseAttributedDepartments(match[1], table);
  if (!match || departments.length === 0) return { sentence: trimmed, printed: '', departments: [] };
  return { sentence: trimmed.slice(0, match.index).trimEnd(), printed: match[0], departments };
}

/** What is within the brackets; empty when any word of it is no department. */
function parseAttributedDepartments(words: string, table: DepartmentTable): readonly string[] | 'all' {
  const names = words.split(/[\s・、,，]+/).filter((name) => name !== '');
  const ids = names.map((name) => (everyDepartment.test(name) ? 'all' : findDepartmentId(table, name)));
  if (!ids.every((id) => id !== undefined)) return [];
  return ids.includes('all') ? 'all' : ids;
}
