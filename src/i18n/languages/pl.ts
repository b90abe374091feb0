import { acting } from '../polish/acting.js';
import { changes } from '../polish/changes.js';
import { finding } from '../polish/finding.js';
import { form } from '../polish/form.js';
import { help } from '../polish/help.js';
import { history } from '../polish/history.js';
import { summary } from '../polish/summary.js';
import { table } from '../polish/table.js';
import { windowTexts } from '../polish/window.js';
import type { Messages } from '../messages.js';

export { plGrammar } from '../grammars/pl.js';

/** Polish. */
export const pl: Messages = {
  ...history,
  ...changes,
  ...form,
  ...finding,
  ...summary,
  ...table,
  ...acting,
  ...help,
  ...windowTexts,
};
