import type { QuickLogGrammar } from '../../model/quick-log/quick-log-grammar.js';

/** Behind these a time is no longer when it was, but until or from when. */
const UNBOUND = '(?! ?(?:まで|から|以降|以前|迄))';

/** What may follow a time. */
const AT = '(?: ?(?:ごろ|頃))?(?: ?[にの])?';

/** How Japanese says when something took place. */
export const jaGrammar: QuickLogGrammar = {
  fillers: 'へ に と の を は が で への から さん 様',
  endings: 'した する しました',
  bindings: '',
  relative: {
    今日: 0,
    本日: 0,
    きょう: 0,
    昨日: -1,
    きのう: -1,
    一昨日: -2,
    おととい: -2,
    さきおととい: -3,
    明日: 1,
    あした: 1,
    あす: 1,
    明後日: 2,
    あさって: 2,
  },
  moments: { 今: 0, たった今: 0, 先ほど: 0, さきほど: 0, さっき: 0 },
  weekdays: ['日曜日 日曜', '月曜日 月曜', '火曜日 火曜', '水曜日 水曜', '木曜日 木曜', '金曜日 金曜', '土曜日 土曜'],
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  numbers: { 半: 0.5, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
  units: { minute: '分', hour: '時間', day: '日', week: '週間 週' },
  parts: {
    午前: 'am',
    朝: 'am',
    午後: 'pm',
    昼: 'pm',
    夕方: 'pm',
    晩: 'night',
    夜: 'night',
  },
  halves: {},
  times: { 正午: '12:00', 真夜中: '24:00' },
  past: { 半: 30 },
  last: '先 昨 前',
  this: '今 この',
  next: '来 翌',
  ago: '前',
  ahead: '後',
  days: [
    `{relative}${UNBOUND}(?: ?の)?`,
    `{moment}${UNBOUND}`,
    '{number} ?{unit} ?{ago}(?: ?[にの])?',
    '{number} ?{unit} ?{ahead}(?: ?[にの])?',
    `(?:{last}|{this}|{next}) ?{week} ?の? ?{weekday}${UNBOUND}(?: ?[にの])?`,
    `(?:{last}|{this}) ?{part}${UNBOUND}(?: ?の)?`,
    `{numeric}${UNBOUND}(?: ?[にの])?`,
    `(?:{year} ?年 ?)?{month} ?{day} ?日${UNBOUND}(?: ?[にの])?`,
    `{weekday}${UNBOUND}(?: ?[にの])?`,
  ],
  dayParts: ['{part}(?: ?[にの])?'],
  clocks: [
    `(?:{part} ?の? ?)?{hour} ?時(?: ?{past})?${UNBOUND}(?![間半])${AT}`,
    `(?:{part} ?の? ?)?{hour} ?時 ?{minutes} ?分${UNBOUND}${AT}`,
    `(?:{part} ?の? ?)?{hour}:{minute}${UNBOUND}${AT}`,
    `{time}${UNBOUND}${AT}`,
  ],
  vague: [
    '(?:先|今|来|前)(?:週|月)|去年|昨年|来年|先日|最近|以前|この前|数日前',
    String.raw`\d{1,3} ?(?:か月|ヶ月|カ月|年) ?前`,
    String.raw`\d{1,2} ?日`,
  ],
  zones: 'utc gmt jst',
};
