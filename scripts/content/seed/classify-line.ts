/** Tells what a line of the seed is, without looking at its neighbours. The format is described in parse-plan.ts. */

export type Line =
  | { kind: 'blank' }
  | { kind: 'banner'; title: string; resultYear: number; planYear: number }
  | { kind: 'vision'; vision: string }
  | { kind: 'policy'; number: number; name: string }
  | { kind: 'header'; width: number; resultYear: number; planYear: number }
  | { kind: 'row'; cells: string[] }
  | { kind: 'unknown' };

/** The format's words, each with those that other plans have in its place. */
const synonyms = {
  plan: ['計画', 'プラン'],
  policy: ['基本方針', '基本目標'],
  number: ['通し番号', '番号', 'No.', 'No', '№'],
  title: ['具体的な施策', '施策名', '施策', '事業名', '取組名', '取組'],
  departments: ['所管課', '担当課', '担当部署', '所管部署'],
} as const;
const any = (words: readonly string[]): string => `(?:${words.map((word) => RegExp.escape(word)).join('|')})`;

/** 令和5年度, 令和元年度, R5年度, 2023年度. */
const year = '(?:令和|R)?(元|\\d{1,4})年度';
const banner = new RegExp(`^(\\S.*${any(synonyms.plan)}(?:（[^）]*）)?) ${year}個別事業実績 ${year}事業計画$`, 'u');
const vision = /^<基本理念>(.+)$/;
const policy = new RegExp(`^<${any(synonyms.policy)}(\\d{1,2})>(.+)$`, 'u');
const columns = [synonyms.number, synonyms.title, synonyms.departments].map(any).join('\t');
const header = new RegExp(`^\t?${columns}\t${year} ?実績[^\t]*\t${year} ?(?:事業)?計画[^\t]*$`, 'u');

/** White space at the ends counts only in rows, where it may stand for an empty first cell. */
export function classifyLine(text: string): Line {
  const trimmed = text.trim();
  if (trimmed === '') return text.includes('\t') ? { kind: 'row', cells: text.split('\t') } : { kind: 'blank' };
  const headerMatch = header.exec(text);
  if (headerMatch)
    return { kind: 'header', width: text.split('\t').length, ...toYears(headerMatch[1], headerMatch[2]) };
  if (text.includes('\t')) return { kind: 'row', cells: text.split('\t') };
  return classifyHeading(trimmed);
}

function classifyHeading(text: string): Line {
  const bannerMatch = banner.exec(text);
  if (bannerMatch) return { kind: 'banner', title: bannerMatch[1] ?? '', ...toYears(bannerMatch[2], bannerMatch[3]) };
  const visionMatch = vision.exec(text);
  if (visionMatch) return { kind: 'vision', vision: (visionMatch[1] ?? '').trim() };
  const policyMatch = policy.exec(text);
  if (policyMatch) return { kind: 'policy', number: Number(policyMatch[1]), name: (policyMatch[2] ?? '').trim() };
  return { kind: 'unknown' };
}

const toYears = (result: string | undefined, plan: string | undefined): { resultYear: number; planYear: number } => ({
  resultYear: toReiwa(result),
  planYear: toReiwa(plan),
});

/** 5 of 5 and of 2023; 1 of 元. */
function toReiwa(written = ''): number {
  const number = written === '元' ? 1 : Number(written);
  return number > 2018 ? number - 2018 : number;
}
