import type { Messages } from '../messages.js';

/** The fields of an entry by their names, and what is done with one: loaded with whatever names them. */
export const entry = {
  date: '日期',
  code: '代码',
  status: '状态',
  user: '用户',
  publicComments: '公开备注',
  visibility: '可见范围',
  visibilityStaff: '工作人员',
  visibilityPublic: '工作人员和本人',
  applyTo: '应用于',
  linked: '已关联',
  links: '链接',
  followUpOf: '跟进自',
  created: '记录时间',
  changed: '修改时间',
  yes: '是',
  no: '否',
  edit: '编辑',
  delete: '删除',
} satisfies Partial<Messages>;
