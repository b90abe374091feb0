import { acting } from '../german/acting.js';
import { changes } from '../german/changes.js';
import { finding } from '../german/finding.js';
import { form } from '../german/form.js';
import { help } from '../german/help.js';
import { history } from '../german/history.js';
import { summary } from '../german/summary.js';
import { table } from '../german/table.js';
import { windowTexts } from '../german/window.js';
import type { Messages } from '../messages.js';

export { deGrammar } from '../grammars/de.js';

/** German. */
export const de: Messages = {
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
