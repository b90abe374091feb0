/** What a scenario asks of a backend that not every one has. */
export type Ability = 'survives a reload' | 'is shared by tabs' | 'is reached over a network';

/** A backend that runs, for the tests of one worker. */
export interface RunningBackend {
  /** Where the page is shown that works on it; beside the other pages where absent. */
  readonly origin?: string;
  /** What the page's address says of it. */
  readonly parameters: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** A backend behind the widget. */
export interface Backend {
  /** As the page's address calls it. */
  readonly name: string;
  /** As people call it. */
  readonly label: string;
  /** What it has not, each with the reason in words. */
  readonly lacks: Readonly<Partial<Record<Ability, string>>>;
  /** Why it cannot be started on this machine, in words; undefined where it can. */
  readonly missing?: () => string | undefined;
  start(): Promise<RunningBackend>;
}
