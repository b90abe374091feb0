import type { I18n } from '../../i18n/i18n.js';
import type { CodeTree } from '../../model/code-tree.js';
import { spanText } from './span-text.js';
import type { Volume } from './volume.js';

/** What a series is called, and its colour; `null` stands for all codes that have none of their own. */
export interface SeriesWords {
  readonly labelOf: (code: string | null) => string;
  /** Hue in degrees; undefined where it is not of one code, or codes are not known yet. */
  readonly hueOf: (code: string | null) => number | undefined;
}

/** The names and colours of codes; the keys where the codes are not known. */
export function seriesWords({ messages }: I18n, codes: CodeTree | undefined): SeriesWords {
  return {
    labelOf: (code) => {
      if (code === null) return messages.volumeOtherCodes;
      return code ? (codes?.label(code) ?? code) : messages.volumeNoCode;
    },
    hueOf: (code) => (code ? codes?.hueOf(code) : undefined),
  };
}

/** Each bar in words: its days, its number, and the numbers of its codes. */
export function barNames({ bars, series }: Volume, i18n: I18n, { labelOf }: SeriesWords): readonly string[] {
  const { messages, format } = i18n;
  return bars.map(({ from, to, count }, index) => {
    const codes = series
      .filter(({ counts }) => counts[index])
      .map(({ code, counts }) => messages.volumeCode(labelOf(code), format.count(counts[index]!)));
    return messages.volumeBar(spanText(i18n, from, to), format.count(count), codes);
  });
}
