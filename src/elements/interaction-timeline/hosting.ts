import type { ReactiveControllerHost } from 'lit';
import { reportFailure } from '../../controllers/failure-reporter.js';
import { toAdapterError } from '../../data/adapter-error.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Interaction } from '../../model/interaction.js';
import { codeText, statusText, wholeSubject, userText, type EntryView } from './entry-view.js';

/** What the page's own way of showing an entry is told beside the entry: the words that the row itself would say. */
export interface EntryContext {
  readonly subject: string;
  readonly code: string;
  readonly status: string;
  readonly user: string;
  /** Day, year and time in full. */
  readonly date: string;
  /** True while the details are shown below. */
  readonly open: boolean;
  readonly locale: string;
  readonly timeZone: string;
}

/** What the page's own way of showing a heading is told beside its rows. */
export interface GroupContext {
  /** What the heading would say. */
  readonly heading: string;
  /** How many entries the group has; undefined while older ones may still join it. */
  readonly count: number | undefined;
  readonly locale: string;
  readonly timeZone: string;
}

/** What a page may do its own way. What is drawn is anything that Lit draws, or a node; a string is text, never markup. */
export interface HostFunctions {
  readonly renderEntry: ((interaction: Interaction, context: EntryContext) => unknown) | undefined;
  readonly renderGroupHeading:
    ((key: string, rows: readonly Interaction[], context: GroupContext) => unknown) | undefined;
  readonly entryUrl: ((interaction: Interaction) => string) | undefined;
}

/** Asks the functions of the page; one that throws is reported once, and what it would have given is left to the widget. */
export class Hosting {
  readonly #host: HostFunctions & ReactiveControllerHost & HTMLElement;
  readonly #reported = new WeakSet();

  constructor(host: HostFunctions & ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** What the page shows in a row below its subject; undefined where the widget is to. */
  entry(interaction: Interaction, view: EntryView, open: boolean): unknown {
    if (!this.#host.renderEntry) return undefined;
    const { locale, timeZone, format, messages } = view.i18n;
    return this.call('renderEntry', interaction, {
      subject: wholeSubject(interaction, view),
      code: codeText(interaction, view),
      status: statusText(interaction, view),
      user: userText(interaction, view),
      date: format.entryDate(interaction)?.full ?? messages.unknownDate,
      open,
      locale,
      timeZone,
    });
  }

  /** What the page shows as a heading; what the heading says where it shows none. */
  heading(
    key: string,
    rows: readonly Interaction[],
    facts: Pick<GroupContext, 'heading' | 'count'>,
    { locale, timeZone }: I18n,
  ): unknown {
    return this.call('renderGroupHeading', key, rows, { ...facts, locale, timeZone }) ?? facts.heading;
  }

  /** What a function of the page answers; undefined where there is none, or it throws. */
  call<Name extends keyof HostFunctions>(name: Name, ...given: Parameters<NonNullable<HostFunctions[Name]>>): unknown {
    const own = this.#host[name] as ((...given: unknown[]) => unknown) | undefined;
    try {
      return own?.(...given);
    } catch (cause) {
      if (!this.#reported.has(own!)) {
        this.#reported.add(own!);
        // not in the middle of a rendering, which a listener might ask for again
        queueMicrotask(() =>
          reportFailure(this.#host, 'render', toAdapterError(cause), () => this.#host.requestUpdate()),
        );
      }
      return undefined;
    }
  }
}
