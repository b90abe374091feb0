import type { AdapterErrorKind } from '../../data/adapter-error.js';
import type { FailedOperation } from '../../events/history-events.js';
import type { Messages } from '../messages.js';
import { count } from './count.js';

/** What failed, in Chinese: everything that can. */
const failures: Record<FailedOperation, string> = {
  load: '无法加载历史记录。',
  'load-more': '无法加载更早的记录。',
  'load-codes': '无法加载代码。',
  'load-choices': '无法加载部分选项。',
  'load-part': '无法加载页面的这一部分。',
  'load-flags': '无法加载标记。',
  'load-entry': '无法打开该记录。',
  delete: '无法删除该记录。',
  restore: '无法恢复该记录。',
  lift: '无法解除该标记。',
  attach: '无法保存该文件。',
  apply: '无法应用于该关联对象。',
  save: '无法保存。您填写的内容仍在这里。',
  'open-file': '无法打开该文件。',
  undo: '无法撤销。该记录仍然存在。',
  'send-kept': '部分记录无法发送。其余记录仍保存在此浏览器中。',
  'load-history': '无法加载该记录的修改历史。',
  pin: '无法进行此更改。',
  recode: '无法更改代码。',
  read: '无法读取其余内容。',
  render: '页面自有的显示方式出错。',
};

const because: Record<AdapterErrorKind, string> = {
  unauthenticated: '您已退出登录。',
  forbidden: '您没有执行此操作的权限。',
  'not-found': '它已不存在。',
  conflict: '其他人在此期间进行了修改。',
  invalid: '部分值未被接受。',
  unsupported: '此处无法执行该操作。',
  'rate-limited': '当前请求过多。',
  quota: '没有剩余空间。',
  network: '当前没有网络连接。',
  aborted: '操作已中断。',
  server: '服务器出现问题。',
};

/** What failed, why, and what to quote: part of all texts that are loaded later. */
export const failing = {
  failed: (operation) => failures[operation],
  because: (kind, retryAfter) =>
    kind === 'rate-limited' && retryAfter
      ? `请求过多。请在 ${count(retryAfter, { other: '秒' })}后重试。`
      : because[kind],
  reference: (reference) => `参考编号 ${reference}`,
  storageRefused: '此浏览器不会为本页面保存任何内容，例如在某些无痕窗口中。',
  about: (subject, text) => `“${subject}”：${text}`,
} satisfies Partial<Messages>;
