import type { PeriodName } from '../../model/period.js';
import type { FindingMessages } from '../messages/finding.js';
import { count, entries } from './count.js';
import { entry } from './entry.js';

const periods: Record<PeriodName, string> = {
  week: '本周',
  month: '本月',
  term: '本学期',
  year: '今年',
  'last-30-days': '最近 30 天',
  'since-last-contact': '自上次联系以来',
};

/** Search, filters, chips and what they hide, in Chinese: loaded with them. */
export const finding: Omit<FindingMessages, 'filter'> & typeof entry = {
  ...entry,
  filters: '筛选条件',
  filterType: '类型',
  filterRelation: '关联对象',
  filterFiles: '文件',
  clear: '清除',
  removeFilter: (filter) => `移除筛选条件：${filter}`,
  filtersChosen: (chosen) => `已选 ${chosen.text} 项`,
  severalChosen: (kind, chosen) => `${kind}：${chosen.text}`,
  searchedFor: (search) => `“${search}”`,
  hits: (found) => count(found, { other: '个结果' }),
  nothingFound: (search, among) => `${among ? `在 ${entries(among)}中` : ''}未找到“${search}”。`,
  nothingMatches: (among) => `${among ? `${entries(among)}中` : ''}没有符合筛选条件的内容。`,
  searchedSoFar: (read, of) => (of ? `已搜索 ${read.text} 条，共 ${of.text} 条` : `已搜索 ${read.text} 条`),
  pageSearch: '页面自带的搜索（Ctrl+F）只能看到附近的行。',
  savedOutside: (date) => `已保存到 ${date}，不在当前筛选范围内。`,
  withFiles: '有文件',
  withoutFiles: '无文件',
  anyFiles: '不限有无文件',
  period: (name) => periods[name],
  periods: '时间段',
  from: '从',
  to: '到',
  since: (day) => `${day} 起`,
  upTo: (day) => `截至 ${day}`,
  endBeforeStart: '结束日期早于开始日期。',
  searchChoices: (kind) => `搜索：${kind}`,
  noChoices: '没有可选项。',
  moreChoices: (more) => `还有 ${more.text} 项。请输入文字查找。`,
  counting: '正在统计…',
  countedIn: (read, of) =>
    of ? `目前已统计 ${entries(of)}中的 ${read.text} 条。` : `统计基于目前已加载的 ${entries(read)}。`,
};
