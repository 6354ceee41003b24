/** What is wrong in a text of the city, for the clerk who sent it: the same by its rule, in Japanese. */
import type { FileMessage } from '../../../src/content-files/file-message.ts';

const remedies: Readonly<Record<string, string>> = {
  'file-size': 'ファイルが大きすぎます。計画の表のファイルか確かめてください',
  'line-count': '行が多すぎます。計画の表のファイルか確かめてください',
  'line-length': '1行が長すぎます。表の1行を1行に書いてください',
  'lone-cr': '行の途中に改行の記号があります。改行を直してください',
  'forbidden-character': '見えない文字か壊れた文字があります。消してください',
  encoding: '文字コードがUTF-8ではありません。UTF-8で保存しなおしてください',
  'unknown-line': '計画の表にない形の行です。紙の計画と比べてください',
  'page-order': 'ページの中の行の順番が違います。表題、基本理念、基本方針、見出し、表の順に直してください',
  banner: '表題か年度がほかのページと違います。そろえてください',
  vision: '基本理念が最初のページと違います。そろえてください',
  'policy-number': '基本方針の番号が続いていません。抜けた見出しを入れてください',
  years: '見出しの年度が表題と違います。どちらかを直してください',
  header: '表の見出しのことばが違います。通し番号、具体的な施策、所管課、実績、事業計画の順に直してください',
  'missing-header': '見出しより前に表の行があります。表題、基本理念、見出しを入れてください',
  'cell-count': 'セルの数が違います。セルの間にはタブを1つ入れてください',
  'no-policy': '基本方針の見出しがありません。入れてください',
  'no-objective': '目標の見出し（1）がありません。入れてください',
  objective: '目標は「(1) 名前」の形で書くか、空にしてください',
  'objective-number': '目標の番号が続いていません。抜けた見出しを入れてください',
  number: '通し番号が読めません。施策の前のセルに番号を入れてください',
  'number-order': '通し番号が前の行より大きくありません。番号を直してください',
  'number-jump': '通し番号が大きく飛んでいます。打ち間違いなら直してください',
  'empty-cell': '空のセルがあります。紙の計画を見て入れてください',
  'empty-item': '中身のない「・」があります。消すか、書いてください',
  'item-count': '1つのセルの「・」が多すぎます。行を分けてください',
  'relisted-mark': '（再掲）は名前の最後に1つだけ書いてください',
  'unknown-department': 'departments.yaml にない課の名前です。名前を直すか、課を加えてください',
  'repeated-department': '同じ課が2回書かれています。1つにしてください',
  'empty-plan': '表の行が1つも読めませんでした。計画のファイルか確かめてください',
};

export const inJapaneseToo = (message: FileMessage): FileMessage => {
  const japanese = remedies[message.rule];
  return japanese === undefined ? message : { ...message, remedy: `${message.remedy}（${japanese}）` };
};
