/** Marks above, below, through and around a letter, of several scripts. */
const MARKS = [
  ...'\u0301\u0315\u0327\u0334\u0338\u035c\u036f\u0483\u0489\u05b0\u064b\u0670\u093c\u0e31\u0e49\u1ab0\u20dd',
];

/** Letters under a pile of marks, marks without a letter, and words of such letters. */
export function combiningFloods(): readonly string[] {
  const words = MARKS.flatMap((mark, index) => [
    mark,
    `a${mark}`,
    `a${mark.repeat(16)}b`,
    mark.repeat(100),
    `flood${mark.repeat(1000)}`,
    [...'H\u0323e comes'].map((letter) => letter + mark.repeat(12)).join(''),
    MARKS.slice(0, index + 1).join(''),
    `x${MARKS.slice(index).join('').repeat(30)}`,
    `\n${mark}on a line of its own`,
  ]);
  return [...words, ...MARKS.map((mark) => `👩${mark}\u200d🚀${mark.repeat(50)}`)];
}
