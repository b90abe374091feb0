import { acting } from '../japanese/acting.js';
import { changes } from '../japanese/changes.js';
import { finding } from '../japanese/finding.js';
import { form } from '../japanese/form.js';
import { help } from '../japanese/help.js';
import { history } from '../japanese/history.js';
import { summary } from '../japanese/summary.js';
import { table } from '../japanese/table.js';
import { windowTexts } from '../japanese/window.js';
import type { Messages } from '../messages.js';

export { jaGrammar } from '../grammars/ja.js';

/** Japanese. */
export const ja: Messages = {
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
