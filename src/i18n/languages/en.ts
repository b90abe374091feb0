import { form } from '../english/form.js';
import { history } from '../english/history.js';
import type { Messages } from '../messages.js';

/** English, the language that is complete by definition. */
export const en: Messages = { ...history, ...form };
