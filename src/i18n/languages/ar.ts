import { acting } from '../arabic/acting.js';
import { changes } from '../arabic/changes.js';
import { finding } from '../arabic/finding.js';
import { form } from '../arabic/form.js';
import { help } from '../arabic/help.js';
import { history } from '../arabic/history.js';
import { summary } from '../arabic/summary.js';
import { table } from '../arabic/table.js';
import { windowTexts } from '../arabic/window.js';
import type { Messages } from '../messages.js';

export { arGrammar } from '../grammars/ar.js';

/** Arabic. */
export const ar: Messages = {
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
