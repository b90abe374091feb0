import type { SummaryMessages } from '../messages/summary.js';
import { cases, count } from './count.js';
import { failing } from './failures.js';

/** The graph of contact and the date rail, in Japanese: loaded with them. */
export const summary: SummaryMessages & typeof failing = {
  ...failing,
  volume: '対応件数の推移',
  volumeBy: '棒の単位',
  volumeMonths: '月',
  volumeWeeks: '週',
  volumeHelp:
    '矢印キーで棒の間を移動します。Shift を押しながらで複数を選択、Enter で1本を選択、Escape で選択を解除します。',
  volumeEmpty: 'グラフに表示する対応はまだありません。',
  volumeUnavailable: 'この履歴の件数はここでは利用できません。',
  volumeBar: (days, total, codes) => `${days}：${[cases(total), ...codes].join('、')}`,
  volumeCode: (code, total) => `${code} ${cases(total)}`,
  volumeNoCode: 'コードなし',
  volumeOtherCodes: 'その他のコード',
  volumeLast: (ago, user) => `最後の対応は${ago}${user ? ` · ${user}` : ''}`,
  volumeRhythm: (days) => (days.value === 1 ? '通常は毎日' : `通常は${count(days, { other: '#日' })}ごと`),
  volumeSince: (day) => `${day}から`,
  volumeUntil: (day) => `${day}まで`,
  volumeChosen: (days) => `選択中：${days}`,
  volumeNoneChosen: 'すべての日を再び表示しています。',
  volumeClear: 'クリア',
  volumeMerged: (units, unit) => `1本の棒は${count(units, { other: unit === 'week' ? '#週間' : '#か月' })}分です。`,
  volumeUndated: (undated) => `日付のない記録${cases(undated)}`,
  volumeLater: (later, day) => `${day}より後の記録${cases(later)}`,
  volumeCovered: (read, of) => `現在までの集計：${of ? `${of.text}件中${read.text}件` : cases(read)}`,
  volumeTable: '表で表示',
  volumeDays: '日',
  volumeAll: 'すべて',
  rail: '日付',
  railYear: (year, found) => `${year}、${cases(found)}`,
  railMonth: (month, found) => `${month}、${cases(found)}`,
  railGoTo: '日付へ移動',
  railGo: '移動',
  railNoDay: '日を選択するか、YYYY-MM-DD の形式で入力してください。',
  railJump: (month) => (month ? `日付へ移動。表示中：${month}` : '日付へ移動'),
};
