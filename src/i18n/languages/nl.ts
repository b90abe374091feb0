import { acting } from '../dutch/acting.js';
import { changes } from '../dutch/changes.js';
import { finding } from '../dutch/finding.js';
import { form } from '../dutch/form.js';
import { help } from '../dutch/help.js';
import { history } from '../dutch/history.js';
import { summary } from '../dutch/summary.js';
import { table } from '../dutch/table.js';
import { windowTexts } from '../dutch/window.js';
import type { Messages } from '../messages.js';

export { nlGrammar } from '../grammars/nl.js';

/** Dutch. */
export const nl: Messages = {
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
