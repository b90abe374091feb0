import type { PeriodName } from '../../model/period.js';
import type { FindingMessages } from '../messages/finding.js';
import { cases } from './count.js';
import { entry } from './entry.js';

const periods: Record<PeriodName, string> = {
  week: '이번 주',
  month: '이번 달',
  term: '이번 학기',
  year: '올해',
  'last-30-days': '최근 30일',
  'since-last-contact': '마지막 연락 이후',
};

/** Search, filters, chips and what they hide, in Korean: loaded with them. */
export const finding: Omit<FindingMessages, 'filter'> & typeof entry = {
  ...entry,
  filters: '필터 조건',
  filterType: '유형',
  filterRelation: '관련 대상',
  filterFiles: '파일',
  clear: '지우기',
  removeFilter: (filter) => `필터 제거: ${filter}`,
  filtersChosen: (chosen) => `${chosen.text}개 선택됨`,
  severalChosen: (kind, chosen) => `${kind}: ${chosen.text}`,
  searchedFor: (search) => `“${search}”`,
  hits: (found) => `검색 결과 ${cases(found)}`,
  nothingFound: (search, among) => `${among ? `기록 ${cases(among)} 중 ` : ''}“${search}” 검색 결과가 없습니다.`,
  nothingMatches: (among) => `${among ? `기록 ${cases(among)} 중 ` : ''}필터에 맞는 기록이 없습니다.`,
  searchedSoFar: (read, of) => (of ? `현재까지 ${of.text}건 중 ${read.text}건 검색` : `현재까지 ${read.text}건 검색`),
  pageSearch: '페이지 자체의 검색(Ctrl+F)은 이 근처의 행만 찾습니다.',
  savedOutside: (date) => `${date} 기록으로 저장했습니다. 현재 필터에는 포함되지 않습니다.`,
  withFiles: '파일 있음',
  withoutFiles: '파일 없음',
  anyFiles: '파일 유무 무관',
  period: (name) => periods[name],
  periods: '기간',
  from: '시작일',
  to: '종료일',
  since: (day) => `${day}부터`,
  upTo: (day) => `${day}까지`,
  endBeforeStart: '종료일이 시작일보다 빠릅니다.',
  searchChoices: (kind) => `검색: ${kind}`,
  noChoices: '선택할 항목이 없습니다.',
  moreChoices: (more) => `${more.text}개 더 있습니다. 입력하여 찾아보세요.`,
  counting: '집계 중…',
  countedIn: (read, of) =>
    of
      ? `현재까지 기록 ${of.text}건 중 ${read.text}건을 집계했습니다.`
      : `현재까지 불러온 기록 ${read.text}건을 집계했습니다.`,
};
