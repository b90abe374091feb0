import { acting } from '../italian/acting.js';
import { changes } from '../italian/changes.js';
import { finding } from '../italian/finding.js';
import { form } from '../italian/form.js';
import { help } from '../italian/help.js';
import { history } from '../italian/history.js';
import { summary } from '../italian/summary.js';
import { table } from '../italian/table.js';
import { windowTexts } from '../italian/window.js';
import type { Messages } from '../messages.js';

export { itGrammar } from '../grammars/it.js';

/** Italian. */
export const it: Messages = {
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
