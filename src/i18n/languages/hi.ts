import { acting } from '../hindi/acting.js';
import { changes } from '../hindi/changes.js';
import { finding } from '../hindi/finding.js';
import { form } from '../hindi/form.js';
import { help } from '../hindi/help.js';
import { history } from '../hindi/history.js';
import { summary } from '../hindi/summary.js';
import { table } from '../hindi/table.js';
import { windowTexts } from '../hindi/window.js';
import type { Messages } from '../messages.js';

export { hiGrammar } from '../grammars/hi.js';

/** Hindi. */
export const hi: Messages = {
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
