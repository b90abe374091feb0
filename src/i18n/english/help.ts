import type { HelpMessages } from '../messages/help.js';
import type { Messages } from '../messages.js';

/** The keyboard help, in English: loaded with them. */
export const help: HelpMessages & Pick<Messages, 'close'> = {
  close: 'Close',
  keyboardHelp: 'Keyboard',
  keysAnywhere: 'Anywhere in the history, except while typing',
  keysInRows: 'In the rows',
  keysSelecting: 'While selecting several',
  keysInDetails: 'In details beside the rows',
  keysOff: 'This page has turned off the keys n, / and ?.',
  keyNew: 'New interaction',
  keySearch: 'Go to the search field',
  keyHelp: 'Show these keys',
  keyNextRow: 'Next or previous row',
  keyPageRow: 'Ten rows on or back',
  keyEdgeRow: 'First or last row',
  keyOpen: 'Open or close the row',
  keyToggle: 'Select the row, or take it out',
  keyExtend: 'Select the next or previous row, too',
  keyAll: 'Select all that are loaded',
  keyLeave: 'Leave the selection',
  keyCloseDetails: 'Close, and go back to the row',
  keyName: (key) => key,
  keyOr: 'or',
};
