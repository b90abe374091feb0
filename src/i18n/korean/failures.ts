import type { AdapterErrorKind } from '../../data/adapter-error.js';
import type { FailedOperation } from '../../events/history-events.js';
import type { Messages } from '../messages.js';
import { count } from './count.js';

/** What failed, in Korean: everything that can. */
const failures: Record<FailedOperation, string> = {
  load: '이력을 불러올 수 없습니다.',
  'load-more': '이전 기록을 불러올 수 없습니다.',
  'load-codes': '코드를 불러올 수 없습니다.',
  'load-choices': '일부 선택 항목을 불러올 수 없습니다.',
  'load-part': '페이지의 이 부분을 불러올 수 없습니다.',
  'load-flags': '플래그를 불러올 수 없습니다.',
  'load-entry': '기록을 열 수 없습니다.',
  delete: '기록을 삭제할 수 없습니다.',
  restore: '기록을 복원할 수 없습니다.',
  lift: '플래그를 해제할 수 없습니다.',
  attach: '파일을 저장할 수 없습니다.',
  apply: '관련 대상에 적용할 수 없습니다.',
  save: '저장할 수 없습니다. 작성한 내용은 여기에 남아 있습니다.',
  'open-file': '파일을 열 수 없습니다.',
  undo: '실행을 취소할 수 없습니다. 기록은 그대로 있습니다.',
  'send-kept': '일부 기록을 보낼 수 없습니다. 나머지는 이 브라우저에 저장되어 있습니다.',
  'load-history': '기록의 변경 이력을 불러올 수 없습니다.',
  pin: '변경할 수 없습니다.',
  recode: '코드를 변경할 수 없습니다.',
  read: '나머지를 읽을 수 없습니다.',
  render: '페이지 고유의 표시 방식에 문제가 발생했습니다.',
};

const because: Record<AdapterErrorKind, string> = {
  unauthenticated: '로그아웃되었습니다.',
  forbidden: '이 작업을 수행할 권한이 없습니다.',
  'not-found': '더 이상 존재하지 않습니다.',
  conflict: '그동안 다른 사람이 변경했습니다.',
  invalid: '일부 값이 거부되었습니다.',
  unsupported: '여기서는 사용할 수 없는 기능입니다.',
  'rate-limited': '현재 요청이 너무 많습니다.',
  quota: '남은 공간이 없습니다.',
  network: '현재 연결되어 있지 않습니다.',
  aborted: '작업이 중단되었습니다.',
  server: '서버에 문제가 발생했습니다.',
};

/** What failed, why, and what to quote: part of all texts that are loaded later. */
export const failing = {
  failed: (operation) => failures[operation],
  because: (kind, retryAfter) =>
    kind === 'rate-limited' && retryAfter
      ? `요청이 너무 많습니다. ${count(retryAfter, { other: '#초' })} 후에 다시 시도해 주세요.`
      : because[kind],
  reference: (reference) => `참조 번호 ${reference}`,
  storageRefused: '시크릿 창 등의 이유로 이 브라우저는 이 페이지의 내용을 저장하지 않습니다.',
  about: (subject, text) => `“${subject}”: ${text}`,
} satisfies Partial<Messages>;
