import type { HelpMessages } from '../messages/help.js';
import type { Messages } from '../messages.js';

/** The keyboard help, in Korean: loaded with them. */
export const help: HelpMessages & Pick<Messages, 'close'> = {
  close: '닫기',
  keyboardHelp: '키보드 단축키',
  keysAnywhere: '이력의 모든 곳(입력 중 제외)',
  keysInRows: '행에서',
  keysSelecting: '여러 항목을 선택할 때',
  keysInDetails: '행 옆의 상세 정보에서',
  keysOff: '이 페이지에서는 n, /, ? 키를 사용하지 않습니다.',
  keyNew: '새 연락',
  keySearch: '검색란으로 이동',
  keyHelp: '이 단축키 표시',
  keyNextRow: '다음 또는 이전 행',
  keyPageRow: '10행 뒤로 또는 앞으로',
  keyEdgeRow: '첫 행 또는 마지막 행',
  keyOpen: '행 열기 또는 닫기',
  keyToggle: '행 선택 또는 선택 해제',
  keyExtend: '다음 또는 이전 행도 선택',
  keyAll: '불러온 기록 모두 선택',
  keyLeave: '선택 종료',
  keyCloseDetails: '닫고 행으로 돌아가기',
  keyName: (key) => key,
  keyOr: '또는',
};
