/** Tells what a line of the seed is, without looking at its neighbours. The format is described in parse-plan.ts. */

export type Line =
  | { kind: 'blank' }
  | { kind: 'banner'; title: string; resultYear: number; planYear: number }
  | { kind: 'vision'; vision: string }
  | { kind: 'policy'; number: number; name: string }
  | { kind: 'header'; width: number; resultYear: number; planYear: number }
  | { kind: 'row'; cells: string[] }
  | { kind: 'unknown' };

const banner = /^(\S+計画) 令和(\d{1,2})年度個別事業実績 令和(\d{1,2})年度事業計画$/;
const vision = /^<基本理念>(.+)$/;
const policy = /^<基本方針(\d{1,2})>(.+)$/;
const header = /^\t?通し番号\t具体的な施策\t所管課\tR(\d{1,2})年度 実績[^\t]*\tR(\d{1,2})年度 事業計画[^\t]*$/;

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
  resultYear: Number(result),
  planYear: Number(plan),
});
