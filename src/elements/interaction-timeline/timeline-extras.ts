import type { TimelineModel } from './timeline-model.js';
import type { OwnParts, PartClass, TimelineParts } from './timeline-parts.js';

type LoadedPart = Exclude<keyof TimelineParts, 'others'>;

/** What a timeline can do beyond showing a history; each of it is loaded when it is first of use. */
export class TimelineExtras {
  readonly #model: TimelineModel;
  readonly #parts: { -readonly [Name in keyof OwnParts]?: OwnParts[Name] } = {};
  readonly #loads = new Map<LoadedPart, Promise<unknown>>();
  /** Parts that could not be loaded, with what the reader wanted of them. */
  readonly #failed = new Map<LoadedPart, (() => unknown) | undefined>();
  #readHtml: ((html: string) => string) | undefined;

  constructor(model: TimelineModel) {
    this.#model = model;
  }

  /** A part that is there already. */
  get<Name extends keyof OwnParts>(name: Name): OwnParts[Name] | undefined {
    return this.#parts[name];
  }

  /** A part as soon as it is there; undefined where it could not be loaded, which is said to the reader. */
  async load<Name extends keyof OwnParts>(name: Name): Promise<OwnParts[Name] | undefined> {
    await this.#loadOnce(name, (loaded) => {
      const Part = loaded as PartClass<OwnParts[Name]>;
      const { host } = this.#model;
      if (Part.texts) this.#model.addTexts(Part.texts);
      const { adoptedStyleSheets } = host.renderRoot as ShadowRoot;
      // two timelines share one sheet, and two parts of a timeline may
      for (const { styleSheet } of Part.styles ?? []) {
        if (!adoptedStyleSheets.includes(styleSheet!)) adoptedStyleSheets.push(styleSheet!);
      }
      this.#parts[name] = new Part(this.#model);
    });
    return this.get(name);
  }

  /**
   * A part that the reader asks for, or what an act makes of it: one that could not be loaded before is tried again. Undefined where
   * it could not be loaded; Retry then does the same once more.
   */
  async demand<Name extends keyof OwnParts, Result = OwnParts[Name]>(
    name: Name,
    act: (part: OwnParts[Name]) => Result | Promise<Result> = (part) => part as Result,
  ): Promise<Result | undefined> {
    this.#failed.delete(name);
    const part = await this.load(name);
    if (part) return act(part);
    this.#failed.set(name, () => this.demand(name, act));
    return undefined;
  }

  /** True once there are rows to be seen, or none to wait for. */
  get isSettled(): boolean {
    const { pages } = this.#model;
    return pages.status === 'complete' || pages.status === 'error' || !this.#model.shows('list');
  }

  /** Sees to it that what else is of use is loaded: after the frame that shows the rows, unless more than rows is wanted. */
  loadWanted(): void {
    const rowEvents = this.get('rowEvents');
    if (rowEvents) rowEvents.wanted.load();
    else if (this.#model.wantsMore) void this.load('rowEvents');
    else if (this.isSettled) requestAnimationFrame(() => setTimeout(() => void this.load('rowEvents')));
  }

  /** HTML as text; what reads it is loaded when the first row needs it. */
  readonly htmlToText = (html: string): string => {
    if (!this.#readHtml) {
      void this.#loadOnce('htmlReader', (read) => (this.#readHtml = read as (html: string) => string));
    }
    return this.#readHtml?.(html) ?? '';
  };

  /** Loads a part once; where it could not be loaded, again when the reader says so. */
  #loadOnce(name: LoadedPart, take: (part: unknown) => void): Promise<unknown> | undefined {
    if (this.#failed.has(name)) return undefined;
    const load = async () => {
      const again = () => {
        const act = this.#failed.get(name);
        // one notice stands for all of them
        this.#failed.clear();
        act?.();
        this.#model.host.requestUpdate();
      };
      const part: unknown = await this.#model.loadPart(name, again);
      // rows stand by their keys before others come between them
      if (name === 'window') await this.load('rowEvents');
      if (part) {
        take(part);
        this.#model.host.requestUpdate();
      } else {
        this.#loads.delete(name);
        this.#failed.set(name, undefined);
      }
    };
    const loading = this.#loads.get(name) ?? load();
    this.#loads.set(name, loading);
    return loading;
  }
}
