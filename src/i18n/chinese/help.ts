import type { HelpMessages } from '../messages/help.js';
import type { Messages } from '../messages.js';

/** The keyboard help, in Chinese: loaded with them. */
export const help: HelpMessages & Pick<Messages, 'close'> = {
  close: '关闭',
  keyboardHelp: '键盘快捷键',
  keysAnywhere: '历史记录中的任意位置（输入文字时除外）',
  keysInRows: '在行中',
  keysSelecting: '多选时',
  keysInDetails: '在行旁的详情中',
  keysOff: '此页面已停用 n、/ 和 ? 键。',
  keyNew: '新建互动',
  keySearch: '转到搜索框',
  keyHelp: '显示这些按键',
  keyNextRow: '下一行或上一行',
  keyPageRow: '向后或向前十行',
  keyEdgeRow: '第一行或最后一行',
  keyOpen: '展开或收起该行',
  keyToggle: '选择该行或取消选择',
  keyExtend: '同时选择下一行或上一行',
  keyAll: '选择所有已加载的记录',
  keyLeave: '退出选择',
  keyCloseDetails: '关闭并返回该行',
  keyName: (key) => key,
  keyOr: '或',
};
