/** Texts of the keyboard help. */
export interface HelpMessages {
  readonly keyboardHelp: string;
  readonly keysAnywhere: string;
  readonly keysInRows: string;
  readonly keysSelecting: string;
  readonly keysInDetails: string;
  /** Where the page has turned the keys of the widget off. */
  readonly keysOff: string;
  readonly keyNew: string;
  readonly keySearch: string;
  readonly keyHelp: string;
  readonly keyNextRow: string;
  readonly keyPageRow: string;
  readonly keyEdgeRow: string;
  readonly keyOpen: string;
  readonly keyToggle: string;
  readonly keyExtend: string;
  readonly keyAll: string;
  readonly keyLeave: string;
  readonly keyCloseDetails: string;
  /** What stands on a key: `Home`, `PageDown`, `Shift+↓`. */
  readonly keyName: (key: string) => string;
  /** Between two keys of which either does. */
  readonly keyOr: string;
}
