import type { Messages } from '../messages.js';

/** The fields of an entry by their names, and what is done with one: loaded with whatever names them. */
export const entry = {
  date: '日付',
  code: 'コード',
  status: 'ステータス',
  user: 'ユーザー',
  publicComments: '公開コメント',
  visibility: '公開範囲',
  visibilityStaff: 'スタッフ',
  visibilityPublic: 'スタッフと本人',
  applyTo: '適用先',
  linked: '関連付け済み',
  links: 'リンク',
  followUpOf: 'フォローアップ元',
  created: '記録日時',
  changed: '変更日時',
  yes: 'はい',
  no: 'いいえ',
  edit: '編集',
  delete: '削除',
} satisfies Partial<Messages>;
