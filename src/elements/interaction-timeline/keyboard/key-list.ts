import type { HelpMessages } from '../../../i18n/messages/help.js';

/** What some keys do. */
interface KeyHelp {
  /** Either of them does; `+` joins those that are pressed together. */
  readonly keys: readonly string[];
  readonly text: keyof HelpMessages;
}

/** Keys that work at the same place. */
interface KeyGroup {
  readonly heading: keyof HelpMessages;
  readonly keys: readonly KeyHelp[];
  /** True of those that a page can turn off. */
  readonly optional?: boolean;
}

/** Every key of the widget, as the help panel and `docs/keyboard.md` have them. */
export const keyList: readonly KeyGroup[] = [
  {
    heading: 'keysAnywhere',
    optional: true,
    keys: [
      { keys: ['n'], text: 'keyNew' },
      { keys: ['/'], text: 'keySearch' },
      { keys: ['?'], text: 'keyHelp' },
    ],
  },
  {
    heading: 'keysInRows',
    keys: [
      { keys: ['↓', '↑'], text: 'keyNextRow' },
      { keys: ['PageDown', 'PageUp'], text: 'keyPageRow' },
      { keys: ['Home', 'End'], text: 'keyEdgeRow' },
      { keys: ['Enter'], text: 'keyOpen' },
    ],
  },
  { heading: 'keysInDetails', keys: [{ keys: ['Escape'], text: 'keyCloseDetails' }] },
  {
    heading: 'keysSelecting',
    keys: [
      { keys: ['Space'], text: 'keyToggle' },
      { keys: ['Shift+↓', 'Shift+↑'], text: 'keyExtend' },
      { keys: ['Ctrl+A'], text: 'keyAll' },
      { keys: ['Escape'], text: 'keyLeave' },
    ],
  },
];
