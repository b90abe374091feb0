import type { CodeTree } from '../../model/code-tree.js';
import type { Interaction } from '../../model/interaction.js';
import type { Sort } from '../query.js';

/** The names of an entry's code and subcode: the list's, else those it was kept with, else the keys as they came. */
function codeText({ code, codeLabel, subcode, subcodeLabel }: Interaction, codes: CodeTree): string {
  const known = codes.find(code, subcode);
  const names = [known.code?.label ?? codeLabel ?? code, known.subcode?.label ?? subcodeLabel ?? subcode];
  return names.filter(Boolean).join(' › ');
}

/** What an entry says in each column, as people read it: for sorting and for search. */
export const ENTRY_TEXTS: Readonly<Record<Sort['by'], (entry: Interaction, codes: CodeTree) => string>> = {
  date: () => '',
  code: codeText,
  subject: ({ subject }) => subject ?? '',
  user: ({ user }) => user?.name ?? user?.id ?? '',
  status: ({ status }) => status?.label ?? status?.key ?? '',
};
