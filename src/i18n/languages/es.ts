import { acting } from '../spanish/acting.js';
import { changes } from '../spanish/changes.js';
import { finding } from '../spanish/finding.js';
import { form } from '../spanish/form.js';
import { help } from '../spanish/help.js';
import { history } from '../spanish/history.js';
import { summary } from '../spanish/summary.js';
import { table } from '../spanish/table.js';
import { windowTexts } from '../spanish/window.js';
import type { Messages } from '../messages.js';

export { esGrammar } from '../grammars/es.js';

/** Spanish. */
export const es: Messages = {
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
