import type { Column } from './columns.js';
import { LEAST_WIDTH } from './columns.js';

/** What resizing reads from the table, and whom it tells. */
export interface ResizedTable {
  readonly table: () => HTMLTableElement | null;
  readonly columns: () => readonly Column[];
  /** The widths while they are dragged; nothing is settled yet. */
  readonly show: (widths: readonly number[]) => void;
  readonly settle: (widths: readonly number[]) => void;
  /** As they are by themselves. */
  readonly reset: (index: number) => void;
}

/** How far an arrow key moves the edge between two columns, in the measure of widths. */
const STEP = 1;

/**
 * Moves the edge between a column and the next one, by pointer or by keys: what the one gains the other gives, so that the
 * table always fills its room and never goes beyond it.
 */
export class ColumnResizing {
  readonly #options: ResizedTable;

  constructor(options: ResizedTable) {
    this.#options = options;
  }

  readonly handlePointerdown = (event: PointerEvent): void => {
    const grip = event.currentTarget as HTMLElement;
    const table = this.#options.table();
    if (event.button !== 0 || !table) return;
    // no selection of text, but the focus that a press gives
    event.preventDefault();
    grip.focus();
    grip.setPointerCapture(event.pointerId);
    const index = indexOf(grip);
    const perPixel = sum(this.#widths) / table.offsetWidth;
    const sign = isRightToLeft(table) ? -perPixel : perPixel;
    const moved = ({ clientX }: PointerEvent) => this.#moved(index, (clientX - event.clientX) * sign);
    const end = new AbortController();
    const { signal } = end;
    grip.addEventListener('pointermove', (move) => this.#options.show(moved(move)), { signal });
    grip.addEventListener('pointercancel', () => this.#options.show(this.#widths), { signal });
    grip.addEventListener('pointerup', (up) => up.clientX !== event.clientX && this.#options.settle(moved(up)), {
      signal,
    });
    grip.addEventListener('lostpointercapture', () => end.abort(), { signal });
  };

  readonly handleKeydown = (event: KeyboardEvent): void => {
    const grip = event.currentTarget as HTMLElement;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const forwards = isRightToLeft(grip) ? -STEP : STEP;
    const steps: Record<string, number> = {
      ArrowRight: forwards,
      ArrowLeft: -forwards,
      Home: -Infinity,
      End: Infinity,
    };
    const step = steps[event.key];
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    const index = indexOf(grip);
    if (step === undefined) this.#options.reset(index);
    else this.#options.settle(this.#moved(index, step));
  };

  readonly handleDoubleClick = (event: MouseEvent): void =>
    this.#options.reset(indexOf(event.currentTarget as Element));

  get #widths(): readonly number[] {
    return this.#options.columns().map(({ width }) => width);
  }

  #moved(index: number, by: number): readonly number[] {
    const widths = this.#widths;
    const [width, next] = [widths[index]!, widths[index + 1]!];
    const gain = Math.min(Math.max(by, LEAST_WIDTH - width), next - LEAST_WIDTH);
    return widths.toSpliced(index, 2, width + gain, next - gain);
  }
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function indexOf(grip: Element): number {
  return (grip.closest('th') as HTMLTableCellElement).cellIndex;
}

function isRightToLeft(el: Element): boolean {
  return el.matches(':dir(rtl)');
}
