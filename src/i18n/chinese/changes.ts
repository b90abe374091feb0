import type { Messages } from '../messages.js';
import { count, entries } from './count.js';
import { failing } from './failures.js';

/** What becomes of entries that are saved, deleted or flagged, and what could not be read: loaded when there is something to say. */
export const changes = {
  ...failing,
  unreadable: (rows, first) => `${count(rows, { other: '个值' })}无法读取：${first}`,
  sourceFailed: (source) => `无法加载 ${source}。`,
  slowAnswer: '等待响应的时间比平常要长。',
  keptMeanwhile: (kept) => `${entries(kept)}仅保存在此浏览器中。`,
  sendKept: (kept) => `发送 ${entries(kept)}`,
  keepHere: '保留在这里',
  filesNotKept: (files) => `已保存，但有 ${count(files, { other: '个文件' })}未能一同保存。`,
  saved: '已保存。',
  savedElsewhere: (date) => `已保存到 ${date}，位于下方。`,
  undo: '撤销',
  deleted: '已删除',
  deletedOnLeaving: '将在您离开此页面时删除',
  deletedElsewhere: '将在您离开另一个标签页中的页面时删除',
  deletionsDone: (deletions) => `您上次访问时删除的 ${entries(deletions)}现已清除。`,
  notInView: '它不在此视图中。',
  flags: '标记',
  flagRaised: (subject) => `新标记：${subject}`,
  lift: '解除',
  flagLifted: '标记已解除。',
  fileNotKept: (name) => `${name} 未能保存。`,
  fileKept: (name) => `${name} 现已保存。`,
  relationNotApplied: (relation) => `未应用于 ${relation}。`,
  relationApplied: (relation) => `现已应用于 ${relation}。`,
  trying: '正在重试…',
} satisfies Partial<Messages>;
