import type { Messages } from '../messages.js';

/** The fields of an entry by their names, and what is done with one: loaded with whatever names them. */
export const entry = {
  date: '날짜',
  code: '코드',
  status: '상태',
  user: '사용자',
  publicComments: '공개 메모',
  visibility: '공개 범위',
  visibilityStaff: '직원',
  visibilityPublic: '직원 및 본인',
  applyTo: '적용 대상',
  linked: '연결됨',
  links: '링크',
  followUpOf: '후속 대상',
  created: '기록 일시',
  changed: '변경 일시',
  yes: '예',
  no: '아니요',
  edit: '편집',
  delete: '삭제',
} satisfies Partial<Messages>;
