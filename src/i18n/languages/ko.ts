import { acting } from '../korean/acting.js';
import { changes } from '../korean/changes.js';
import { finding } from '../korean/finding.js';
import { form } from '../korean/form.js';
import { help } from '../korean/help.js';
import { history } from '../korean/history.js';
import { summary } from '../korean/summary.js';
import { table } from '../korean/table.js';
import { windowTexts } from '../korean/window.js';
import type { Messages } from '../messages.js';

export { koGrammar } from '../grammars/ko.js';

/** Korean. */
export const ko: Messages = {
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
