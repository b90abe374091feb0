import { acting } from '../hebrew/acting.js';
import { changes } from '../hebrew/changes.js';
import { finding } from '../hebrew/finding.js';
import { form } from '../hebrew/form.js';
import { help } from '../hebrew/help.js';
import { history } from '../hebrew/history.js';
import { summary } from '../hebrew/summary.js';
import { table } from '../hebrew/table.js';
import { windowTexts } from '../hebrew/window.js';
import type { Messages } from '../messages.js';

export { heGrammar } from '../grammars/he.js';

/** Hebrew. */
export const he: Messages = {
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
