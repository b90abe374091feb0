import type { SummaryMessages } from '../messages/summary.js';
import { cases, count } from './count.js';
import { failing } from './failures.js';

/** The graph of contact and the date rail, in Korean: loaded with them. */
export const summary: SummaryMessages & typeof failing = {
  ...failing,
  volume: '연락 추이',
  volumeBy: '막대 단위',
  volumeMonths: '월',
  volumeWeeks: '주',
  volumeHelp:
    '화살표 키로 막대 사이를 이동합니다. Shift를 함께 누르면 여러 개를 선택하고, Enter는 하나를 선택하며, Escape는 선택을 해제합니다.',
  volumeEmpty: '아직 그래프로 표시할 연락이 없습니다.',
  volumeUnavailable: '여기서는 이 이력의 수치를 제공하지 않습니다.',
  volumeBar: (days, total, codes) => `${days}: ${[cases(total), ...codes].join(', ')}`,
  volumeCode: (code, total) => `${code} ${cases(total)}`,
  volumeNoCode: '코드 없음',
  volumeOtherCodes: '기타 코드',
  volumeLast: (ago, user) => `마지막 연락 ${ago}${user ? ` · ${user}` : ''}`,
  volumeRhythm: (days) => (days.value === 1 ? '보통 매일' : `보통 ${count(days, { other: '#일' })}마다`),
  volumeSince: (day) => `${day}부터`,
  volumeUntil: (day) => `${day}까지`,
  volumeChosen: (days) => `선택: ${days}`,
  volumeNoneChosen: '모든 날짜를 다시 표시합니다.',
  volumeClear: '지우기',
  volumeMerged: (units, unit) =>
    `막대 하나는 ${count(units, { other: unit === 'week' ? '#주' : '#개월' })}를 나타냅니다.`,
  volumeUndated: (undated) => `날짜 없는 기록 ${cases(undated)}`,
  volumeLater: (later, day) => `${day} 이후 기록 ${cases(later)}`,
  volumeCovered: (read, of) => `현재까지 집계: ${of ? `기록 ${of.text}건 중 ${read.text}건` : `기록 ${cases(read)}`}`,
  volumeTable: '표로 보기',
  volumeDays: '날짜',
  volumeAll: '전체',
  rail: '날짜 목록',
  railYear: (year, found) => `${year}, ${cases(found)}`,
  railMonth: (month, found) => `${month}, ${cases(found)}`,
  railGoTo: '날짜로 이동',
  railGo: '이동',
  railNoDay: '날짜를 선택하거나 YYYY-MM-DD 형식으로 입력해 주세요.',
  railJump: (month) => (month ? `날짜로 이동. 현재 표시: ${month}` : '날짜로 이동'),
};
