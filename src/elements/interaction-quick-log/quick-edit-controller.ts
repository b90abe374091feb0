import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { QuickLogCorrections, QuickLogPart, QuickLogReading } from '../../model/quick-log/quick-log-reading.js';
import type { QuickLineController } from './quick-line-controller.js';

/** What the controller asks of its element. */
export interface QuickEditHost extends ReactiveControllerHost {
  /** Focuses the first that a selector finds, once everything is drawn. */
  focusLater(selector: string): void;
}

/** The way through what is in doubt: which part is being corrected, and where the focus goes next. */
export class QuickEditController implements ReactiveController {
  /** The part that is being corrected. */
  part: QuickLogPart | undefined;
  /** What is typed for another date. */
  typedDate = '';
  /** True once somebody asked for that date though it cannot be taken. */
  refused = false;

  readonly #host: QuickEditHost;
  readonly #line: QuickLineController;

  constructor(host: QuickEditHost, line: QuickLineController) {
    this.#host = host;
    this.#line = line;
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.#line.reading) this.part = undefined;
  }

  /** How the other date is read. */
  get dateReading(): QuickLogReading | undefined {
    return this.#line.readDate(this.typedDate);
  }

  readonly toggle = (part: QuickLogPart): void => {
    if (this.part === part) this.close();
    else this.#open(part);
  };

  /** Goes back to the chip. */
  close(): void {
    this.#host.focusLater(`[data-part="${this.part}"]`);
    this.#set(undefined);
  }

  readonly correct = (corrections: QuickLogCorrections): void => {
    this.#line.correct(corrections);
    this.next();
  };

  readonly typeSubject = (subject: string): void => {
    this.#line.correct({ subject });
  };

  readonly typeDate = (text: string): void => {
    this.typedDate = text;
    this.refused = false;
    this.#host.requestUpdate();
  };

  /** Takes the other date, where it is one beyond doubt. */
  readonly submitDate = (): void => {
    const reading = this.dateReading;
    if (reading && isOnlyDate(reading)) this.correct({ date: reading.date.candidates[0] });
    else this.refused = true;
    this.#host.requestUpdate();
  };

  /** Goes to what is still in doubt, or back to the line. */
  readonly next = (): void => {
    const doubt = this.#line.reading?.doubts[0];
    if (doubt !== undefined && doubt !== 'form') {
      this.#open(doubt);
      return;
    }
    this.#set(undefined);
    this.#host.focusLater(doubt === 'form' ? '[part="compose"]' : '#line');
  };

  #open(part: QuickLogPart): void {
    this.typedDate = '';
    this.refused = false;
    this.#set(part);
    this.#host.focusLater('.editor :is(button, input, interaction-code-picker)');
  }

  #set(part: QuickLogPart | undefined): void {
    this.part = part;
    this.#host.requestUpdate();
  }
}

/** True for a text that is a date beyond doubt, and nothing else. */
export const isOnlyDate = ({ date, subject }: QuickLogReading): boolean =>
  subject.text === '' && date.doubt === undefined && date.candidates.length > 0;
