import type { Messages } from '../messages.js';
import { cases, count } from './count.js';
import { failing } from './failures.js';

/** What becomes of entries that are saved, deleted or flagged, and what could not be read: loaded when there is something to say. */
export const changes = {
  ...failing,
  unreadable: (rows, first) => `読み取れない値が${cases(rows)}あります：${first}`,
  sourceFailed: (source) => `${source}を読み込めませんでした。`,
  slowAnswer: '応答にいつもより時間がかかっています。',
  keptMeanwhile: (kept) => `${cases(kept)}の記録がこのブラウザーにのみ保存されています。`,
  sendKept: (kept) => `${cases(kept)}の記録を送信`,
  keepHere: 'ここに残す',
  filesNotKept: (files) => `保存しましたが、${count(files, { other: '#個' })}のファイルは一緒に保存されませんでした。`,
  saved: '保存しました。',
  savedElsewhere: (date) => `${date}の記録として、下の方に保存しました。`,
  undo: '元に戻す',
  deleted: '削除済み',
  deletedOnLeaving: 'このページを離れると削除されます',
  deletedElsewhere: '別のタブでページを離れると削除されます',
  deletionsDone: (deletions) => `前回の訪問時に削除した${cases(deletions)}の記録は、削除が完了しました。`,
  notInView: 'この表示には含まれていません。',
  flags: 'フラグ',
  flagRaised: (subject) => `新しいフラグ：${subject}`,
  lift: '解除',
  flagLifted: 'フラグを解除しました。',
  fileNotKept: (name) => `${name}は保存されませんでした。`,
  fileKept: (name) => `${name}を保存しました。`,
  relationNotApplied: (relation) => `${relation}には適用されませんでした。`,
  relationApplied: (relation) => `${relation}に適用しました。`,
  trying: '再試行しています…',
} satisfies Partial<Messages>;
