/**
 * `ds-451-4.csv`: measures in the items of the Digital Agency's data model 行政サービス・制度 (GIF DS-451-4). What the
 * plan does not say stays empty, required or not; what the model has no item for is in columns named `x_…`.
 */
import { resolvePlanChange } from '../domain/change.ts';
import { toGregorianYear } from '../domain/fiscal-year.ts';
import type { Measure } from '../domain/measure.ts';
import type { Columns } from '../domain/csv.ts';
import type { TableContext } from './rows.ts';
import { toPlainText } from './to-measure-record.ts';

/** The items of the model, in its order. */
export const modelItems = [
  '制度所管組織',
  'タイトル（制度名）',
  'サブタイトル（通称）',
  '制度番号',
  '元制度番号',
  '制度変更区分',
  '根拠法令',
  '地域群',
  '地域',
  '概要',
  '内容',
  '対象者',
  '用途・対象物',
  '収入条件',
  '家族構成条件',
  '対象者条件',
  '従業員条件',
  '資本金条件',
  '創業年条件',
  '給付上限額',
  '最大金利',
  '借入限度額',
  '償還期限',
  '最大補助率',
  '費用',
  '予算枠の有無',
  '申請届出方法',
  '募集時期',
  '公募開始日',
  '公募終了日',
  '公募備考',
  '手続書類',
  '電子申請の有無',
  '添付ファイルの名称',
  '添付ファイル名',
  '詳細参照先',
  '詳細URL',
  '標準産業分類',
  'ステージとアクション',
  '事業ステージ',
  'お困りごと',
  'サービス種別',
  '災害名',
  'キーワード',
  '実施組織・支援機関',
  'お問い合わせ先',
  'お問合わせ先一覧',
  '連絡先情報',
  '公開開始日',
  '公開終了日',
  '最終更新日',
  '表示優先度',
] as const;
export type ModelItem = (typeof modelItems)[number];

/** Items the model requires and the plan cannot fill. */
export const missingRequired = ['連絡先情報'] as const satisfies readonly ModelItem[];

/** The model allows this many characters in 内容. */
const contentLimit = 500;

type Cell = ReturnType<Columns<Measure>[number][1]>;

/** Which items are filled, and with what. Every other item is empty. */
function filledItems({ city, labels, toUrl }: TableContext): Partial<Record<ModelItem, (measure: Measure) => Cell>> {
  const office = ({ departments }: Measure): string =>
    `${city.name.ja} ${departments.map(labels.department).join('・')}`;
  return {
    制度所管組織: office,
    'タイトル（制度名）': ({ name }) => name.ja,
    制度番号: ({ slug }) => slug,
    地域: () => city.code,
    概要: ({ about }) => about.summary.ja,
    内容: ({ listings }) => toPlainText(listings[0]?.ja.plan ?? []).slice(0, contentLimit),
    対象者: ({ about }) => about.forWhom?.ja,
    対象者条件: ({ about }) => about.ages.filter(({ basis }) => basis === 'stated').map(({ source }) => source.words),
    詳細URL: ({ slug }) => (URL.canParse(toUrl(slug).ja) ? toUrl(slug).ja : undefined),
    サービス種別: ({ about }) => about.forms.filter((form) => form !== 'groundwork').map(labels.form),
    キーワード: ({ about }) => about.searchWords.ja,
    お問い合わせ先: office,
  };
}

/** Results, changes and classifications of this site, for which the model has no item. */
function ownColumns({ labels, years, note }: TableContext): Columns<Measure> {
  return [
    ['x_通し番号', ({ numbers }) => numbers.map(String)],
    ['x_名称_英語', ({ name }) => name.en],
    ['x_概要_英語', ({ about }) => about.summary.en],
    ['x_基本方針', ({ policies }) => policies.map(labels.policy)],
    ['x_家庭が利用できる', ({ about }) => about.forFamilies],
    ['x_ライフステージ', ({ lifeStages }) => lifeStages.map(labels.lifeStage)],
    ['x_目的', ({ about }) => about.needs.map(labels.need)],
    ['x_金額', ({ about }) => about.amounts.map(labels.amount)],
    ['x_実績年度', () => toGregorianYear(years.result)],
    ['x_実績', ({ listings }) => toPlainText(listings[0]?.ja.result ?? [])],
    ['x_計画年度', () => toGregorianYear(years.plan)],
    ['x_計画', ({ listings }) => toPlainText(listings[0]?.ja.plan ?? [])],
    ['x_変更', (measure) => labels.change(resolvePlanChange(measure))],
    ['x_食い違い', ({ differences }) => differences.map(labels.contradiction)],
    ['x_時点', () => note.ja],
  ];
}

export function toModelColumns(context: TableContext): Columns<Measure> {
  const filled = filledItems(context);
  const empty = (): Cell => undefined;
  return [...modelItems.map((item) => [item, filled[item] ?? empty] as const), ...ownColumns(context)];
}
