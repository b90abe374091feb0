/** The first and the last of either half, and one of an emoji. */
const HALVES = ['\ud800', '\udbff', '\ud83d', '\udc00', '\udfff', '\ude00'];

/** Halves of surrogate pairs without the other half: no text of Unicode, and yet a text of JavaScript. */
export function loneSurrogates(): readonly string[] {
  return HALVES.flatMap((half) => [
    half,
    half.repeat(2),
    half.repeat(300),
    `start${half}`,
    `${half}end`,
    `in the ${half} middle`,
    `${half}😀${half}`,
    `\ude00${half}\ud83d`,
    `a${half}\u0301`,
    `${half}\u202etext`,
    `"${half}"`,
    `<${half}>`,
    `${half}.pdf`,
    `report.${half}pdf`,
    `https://example.org/${half}`,
    `%${half}`,
    `${half}\n${half}`,
    `=${half}`,
    `\\u${half}`,
    `__proto__${half}`,
  ]);
}
