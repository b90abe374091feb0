/** A part and its states as one attribute: `partTokens('row', isOpen && 'open')`. */
export const partTokens = (...tokens: readonly unknown[]): string => tokens.filter(Boolean).join(' ');
