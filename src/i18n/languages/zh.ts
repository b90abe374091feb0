import { acting } from '../chinese/acting.js';
import { changes } from '../chinese/changes.js';
import { finding } from '../chinese/finding.js';
import { form } from '../chinese/form.js';
import { help } from '../chinese/help.js';
import { history } from '../chinese/history.js';
import { summary } from '../chinese/summary.js';
import { table } from '../chinese/table.js';
import { windowTexts } from '../chinese/window.js';
import type { Messages } from '../messages.js';

export { zhGrammar } from '../grammars/zh.js';

/** Chinese (simplified). */
export const zh: Messages = {
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
