import type { PeriodName } from '../../model/period.js';
import type { FindingMessages } from '../messages/finding.js';
import { cases } from './count.js';
import { entry } from './entry.js';

const periods: Record<PeriodName, string> = {
  week: '今週',
  month: '今月',
  term: '今学期',
  year: '今年',
  'last-30-days': '過去30日間',
  'since-last-contact': '前回の対応以降',
};

/** Search, filters, chips and what they hide, in Japanese: loaded with them. */
export const finding: Omit<FindingMessages, 'filter'> & typeof entry = {
  ...entry,
  filters: 'フィルター',
  filterType: '種類',
  filterRelation: '関連先',
  filterFiles: 'ファイル',
  clear: 'クリア',
  removeFilter: (filter) => `フィルターを外す：${filter}`,
  filtersChosen: (chosen) => `${chosen.text}件選択中`,
  severalChosen: (kind, chosen) => `${kind}：${chosen.text}`,
  searchedFor: (search) => `「${search}」`,
  hits: (found) => `${cases(found)}見つかりました`,
  nothingFound: (search, among) =>
    `${among ? `${cases(among)}の記録の中に` : ''}「${search}」に一致するものはありません。`,
  nothingMatches: (among) => `${among ? `${cases(among)}の記録の中に` : ''}フィルターに一致するものはありません。`,
  searchedSoFar: (read, of) => (of ? `${of.text}件中${read.text}件まで検索済み` : `${read.text}件まで検索済み`),
  pageSearch: 'ページの検索（Ctrl+F）の対象は、この近くの行だけです。',
  savedOutside: (date) => `${date}の記録として保存しました。現在の絞り込みの対象外です。`,
  withFiles: 'ファイルあり',
  withoutFiles: 'ファイルなし',
  anyFiles: 'ファイルの有無を問わない',
  period: (name) => periods[name],
  periods: '期間',
  from: '開始日',
  to: '終了日',
  since: (day) => `${day}から`,
  upTo: (day) => `${day}まで`,
  endBeforeStart: '終了日が開始日より前です。',
  searchChoices: (kind) => `検索：${kind}`,
  noChoices: '選択肢がありません。',
  moreChoices: (more) => `ほかに${cases(more)}あります。入力して検索してください。`,
  counting: '集計中…',
  countedIn: (read, of) =>
    of
      ? `これまでに${of.text}件中${read.text}件の記録を集計しました。`
      : `これまでに読み込んだ${read.text}件の記録の集計です。`,
};
