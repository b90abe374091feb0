import type { HelpMessages } from '../messages/help.js';
import type { Messages } from '../messages.js';

/** The keyboard help, in Japanese: loaded with them. */
export const help: HelpMessages & Pick<Messages, 'close'> = {
  close: '閉じる',
  keyboardHelp: 'キーボード操作',
  keysAnywhere: '履歴内のどこでも（文字の入力中を除く）',
  keysInRows: '行の中',
  keysSelecting: '複数選択中',
  keysInDetails: '行の横の詳細の中',
  keysOff: 'このページでは n、/、? のキーが無効になっています。',
  keyNew: '新しい対応',
  keySearch: '検索欄に移動',
  keyHelp: 'このキー一覧を表示',
  keyNextRow: '次または前の行',
  keyPageRow: '10行進む、または戻る',
  keyEdgeRow: '最初または最後の行',
  keyOpen: '行を開く、または閉じる',
  keyToggle: '行を選択、または選択を解除',
  keyExtend: '次または前の行も選択',
  keyAll: '読み込み済みをすべて選択',
  keyLeave: '選択を終了',
  keyCloseDetails: '閉じて行に戻る',
  keyName: (key) => key,
  keyOr: 'または',
};
