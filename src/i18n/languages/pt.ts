import { acting } from '../portuguese/acting.js';
import { changes } from '../portuguese/changes.js';
import { finding } from '../portuguese/finding.js';
import { form } from '../portuguese/form.js';
import { help } from '../portuguese/help.js';
import { history } from '../portuguese/history.js';
import { summary } from '../portuguese/summary.js';
import { table } from '../portuguese/table.js';
import { windowTexts } from '../portuguese/window.js';
import type { Messages } from '../messages.js';

export { ptGrammar } from '../grammars/pt.js';

/** Portuguese. */
export const pt: Messages = {
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
