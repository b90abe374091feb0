import { acting } from '../english/acting.js';
import { changes } from '../english/changes.js';
import { finding } from '../english/finding.js';
import { form } from '../english/form.js';
import { help } from '../english/help.js';
import { history } from '../english/history.js';
import { summary } from '../english/summary.js';
import { table } from '../english/table.js';
import { windowTexts } from '../english/window.js';
import type { Messages } from '../messages.js';

/** English, the language that is complete by definition. */
export const en: Messages = {
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
