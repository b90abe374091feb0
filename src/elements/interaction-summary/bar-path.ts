import { memoizeLast } from '../../controllers/memoize-last.js';
import type { Volume } from './volume.js';

/** The graph is drawn in a box of this height and one unit of width a bar, and stretched to where it stands. */
export const HEIGHT = 100;
const GAP = 0.14;
/** Between the codes of a bar, about a pixel: they are told apart without colour, too. */
const SEAM = 1;
/** What is there is seen, however little it is. */
const LEAST = 1.5;

/**
 * One outline for each series, in which all its parts of all bars are: the weight of the graph does not grow with the number of
 * its bars. The first series stands at the bottom.
 */
export const pathsOf = memoizeLast(({ bars, series, highest }: Volume): readonly string[] => {
  const tops = bars.map(() => HEIGHT);
  return series.map(({ counts }) =>
    counts
      .map((count, at) => {
        if (count === 0) return '';
        const height = Math.max(LEAST, (count / highest) * HEIGHT);
        const bottom = tops[at]!;
        const top = Math.max(0, (tops[at] = bottom - height));
        const drawn = Math.max(0.5, bottom - top - (bottom < HEIGHT ? SEAM : 0));
        return `M${round(at + GAP / 2)} ${round(top)}h${1 - GAP}v${round(drawn)}h${GAP - 1}z`;
      })
      .join(''),
  );
});

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
