/**
 * A value in a sentence of a language that is written from right to left, isolated from it: without that, a name, a number or a mark of
 * another direction moves the words and the marks around it. (Unicode: FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE.)
 *
 * For what is shown or read out only: not for what becomes a value itself, as the subject of a follow-up does.
 */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
