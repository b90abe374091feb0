import type { DayRange } from '../../events/interaction-range-select-event.js';
import type { I18n } from '../../i18n/i18n.js';
import type { BarSelectionController } from './bar-selection-controller.js';
import { rangeText, spanText } from './span-text.js';
import { countsOf, type Volume } from './volume.js';

/** Days whose numbers are told. */
export interface ToldDays {
  /** The days in words. */
  readonly text: string;
  /** The numbers of the series in them; undefined where they are not known. */
  readonly counts: readonly number[] | undefined;
}

/** What is pointed at, else what is chosen, else all. */
export function toldDays(volume: Volume, selection: BarSelectionController, chosen: DayRange, i18n: I18n): ToldDays {
  const { bars } = volume;
  const { hovered, hasFocus, active, preview } = selection;
  const range = preview ?? chosen;
  const text = rangeText(i18n, range);
  const pointed = preview ? undefined : (hovered ?? (hasFocus ? active : undefined));
  const told = bars.flatMap((bar, index) =>
    (pointed === undefined ? !text || selection.isChosen(bar) : index === pointed) ? index : [],
  );
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return { text: text ?? '', counts: undefined };
  const counts = countsOf(volume, first, last);
  const [{ from }, { to }] = [bars[first]!, bars[last]!];
  if (pointed !== undefined || !text) return { text: spanText(i18n, from, to), counts };
  // of a range that begins or ends within a bar the numbers are not known
  const isWhole = (range.from ?? from) === from && (range.to ?? to) === to;
  return { text, counts: isWhole ? counts : undefined };
}
