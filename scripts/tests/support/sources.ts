/** The worlds that tests run in: the real text, and a plan of one page that is small enough to see. */
import { readFileSync } from 'node:fs';
import type { Sources } from '../../content/model/to-content.ts';
import { r6 } from './r6.ts';

const root = new URL('../../../', import.meta.url);

const seedFile = 'seeds/ina-kodomo-mirai-r6.txt';
export const realText = readFileSync(new URL(seedFile, root), 'utf8');

export const departments = {
  'health-promotion': { name: { ja: '健康推進課', en: 'Health Promotion Division' } },
  'childcare-support': { name: { ja: '子育て支援課', en: 'Childcare Support Division' } },
  'childrens-consultation': { name: { ja: '子ども相談室', en: 'Children’s Consultation Office' } },
};

const readOwn = (name: string) => ({ file: `content/${name}`, held: readFileSync(new URL(name, r6), 'utf8') });

/** Sources of the project, with another text if given. */
export const toRealSources = (text = realText): Sources => ({
  seed: { file: seedFile, held: new TextEncoder().encode(text) },
  identity: readOwn('identity.yaml'),
  departments: readOwn('departments.yaml'),
});

export const smallLines = [
  '',
  '伊那市子どもの未来応援計画 令和5年度個別事業実績 令和6年度事業計画',
  ' <基本理念>健やかに',
  '',
  '<基本方針1> 早期発見',
  '',
  '\t通し番号\t具体的な施策\t所管課\tR5年度 実績（具体的数値、内容）\tR6年度 事業計画（具体的内容）',
  '(1) 見守る\t1\t母子健康手帳発行\t健康推進課\t341人へ交付\t発行する。',
  '\t3\t母子健康手帳発行（再掲）\t健康推進課 子育て支援課\t341人へ交付\t発行する',
];

export const smallIdentity = 'handbook: { name: 母子健康手帳発行, listings: [1, 3] }\n';

export interface SeedRow {
  /** Plan number. */
  number: number;
  title: string;
  departments: string;
  result: string;
  plan: string;
}

/** The rows of the real seed, cut at tabs and nothing more: what the built site is compared with. */
export function readSeedRows(): SeedRow[] {
  return realText
    .split('\n')
    .map((line) => line.split('\t').slice(-5))
    .filter(([number]) => /^\d+$/.test(number ?? ''))
    .map(([number, title = '', rowDepartments = '', result = '', plan = '']) => ({
      number: Number(number),
      title,
      departments: rowDepartments,
      result,
      plan,
    }));
}
