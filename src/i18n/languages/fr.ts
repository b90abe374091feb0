import { acting } from '../french/acting.js';
import { changes } from '../french/changes.js';
import { finding } from '../french/finding.js';
import { form } from '../french/form.js';
import { help } from '../french/help.js';
import { history } from '../french/history.js';
import { summary } from '../french/summary.js';
import { table } from '../french/table.js';
import { windowTexts } from '../french/window.js';
import type { Messages } from '../messages.js';

export { frGrammar } from '../grammars/fr.js';

/** French. */
export const fr: Messages = {
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
