/** Everything that separates words or lines for some reader, the controls among it. */
const BLANKS = [
  ...'\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2003\u2007\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
  ...Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)),
  ...Array.from({ length: 33 }, (_, code) => String.fromCharCode(0x7f + code)),
];

/** Blanks and control characters: alone, many, at the edges and between. */
export function blanks(): readonly string[] {
  return [...new Set(BLANKS)].flatMap((blank) => [
    blank,
    `${blank}edges${blank}`,
    `two${blank}${blank}words`,
    `${blank.repeat(40)}far`,
  ]);
}
