import type { AdapterErrorKind } from '../../data/adapter-error.js';
import type { FailedOperation } from '../../events/history-events.js';
import type { Messages } from '../messages.js';
import { count } from './count.js';

/** What failed, in Japanese: everything that can. */
const failures: Record<FailedOperation, string> = {
  load: '履歴を読み込めませんでした。',
  'load-more': '以前の記録を読み込めませんでした。',
  'load-codes': 'コードを読み込めませんでした。',
  'load-choices': '一部の選択肢を読み込めませんでした。',
  'load-part': 'ページのこの部分を読み込めませんでした。',
  'load-flags': 'フラグを読み込めませんでした。',
  'load-entry': '記録を開けませんでした。',
  delete: '記録を削除できませんでした。',
  restore: '記録を元に戻せませんでした。',
  lift: 'フラグを解除できませんでした。',
  attach: 'ファイルを保存できませんでした。',
  apply: '関連先に適用できませんでした。',
  save: '保存できませんでした。入力内容はここに残っています。',
  'open-file': 'ファイルを開けませんでした。',
  undo: '取り消せませんでした。記録はまだ残っています。',
  'send-kept': '一部の記録を送信できませんでした。残りはこのブラウザーに保存されています。',
  'load-history': '記録の変更履歴を読み込めませんでした。',
  pin: '変更できませんでした。',
  recode: 'コードを変更できませんでした。',
  read: '残りを読み取れませんでした。',
  render: 'ページ独自の表示に失敗しました。',
};

const because: Record<AdapterErrorKind, string> = {
  unauthenticated: 'サインアウトしています。',
  forbidden: 'この操作を行う権限がありません。',
  'not-found': 'すでに存在しません。',
  conflict: 'その間にほかの人が変更しました。',
  invalid: '受け付けられない値がありました。',
  unsupported: 'ここではこの操作を行えません。',
  'rate-limited': '現在、リクエストが多すぎます。',
  quota: '空き容量がありません。',
  network: '現在、接続がありません。',
  aborted: '処理が中断されました。',
  server: 'サーバーで問題が発生しました。',
};

/** What failed, why, and what to quote: part of all texts that are loaded later. */
export const failing = {
  failed: (operation) => failures[operation],
  because: (kind, retryAfter) =>
    kind === 'rate-limited' && retryAfter
      ? `リクエストが多すぎます。${count(retryAfter, { other: '#秒' })}後にもう一度お試しください。`
      : because[kind],
  reference: (reference) => `参照番号 ${reference}`,
  storageRefused: 'このブラウザーでは、プライベートウィンドウなどのため、このページの内容を保存できません。',
  about: (subject, text) => `「${subject}」：${text}`,
} satisfies Partial<Messages>;
