import type { Messages } from '../messages.js';
import { cases, count } from './count.js';
import { failing } from './failures.js';

/** What becomes of entries that are saved, deleted or flagged, and what could not be read: loaded when there is something to say. */
export const changes = {
  ...failing,
  unreadable: (rows, first) => `값 ${count(rows, { other: '#개' })}를 읽을 수 없습니다: ${first}`,
  sourceFailed: (source) => `${source} 항목을 불러올 수 없습니다.`,
  slowAnswer: '응답이 평소보다 오래 걸리고 있습니다.',
  keptMeanwhile: (kept) => `기록 ${cases(kept)}이 이 브라우저에만 저장되어 있습니다.`,
  sendKept: (kept) => `기록 ${cases(kept)} 보내기`,
  keepHere: '여기에 유지',
  filesNotKept: (files) => `저장했지만 파일 ${count(files, { other: '#개' })}는 함께 저장되지 않았습니다.`,
  saved: '저장했습니다.',
  savedElsewhere: (date) => `${date} 기록으로 아래쪽에 저장했습니다.`,
  undo: '실행 취소',
  deleted: '삭제됨',
  deletedOnLeaving: '이 페이지를 떠나면 삭제됩니다',
  deletedElsewhere: '다른 탭에서 페이지를 떠나면 삭제됩니다',
  deletionsDone: (deletions) => `지난 방문 때 삭제한 기록 ${cases(deletions)}의 삭제가 완료되었습니다.`,
  notInView: '현재 보기에 없는 기록입니다.',
  flags: '플래그',
  flagRaised: (subject) => `새 플래그: ${subject}`,
  lift: '해제',
  flagLifted: '플래그를 해제했습니다.',
  fileNotKept: (name) => `${name} 파일은 저장되지 않았습니다.`,
  fileKept: (name) => `이제 ${name} 파일이 저장되었습니다.`,
  relationNotApplied: (relation) => `${relation}에 적용되지 않았습니다.`,
  relationApplied: (relation) => `이제 ${relation}에 적용되었습니다.`,
  trying: '다시 시도하는 중…',
} satisfies Partial<Messages>;
