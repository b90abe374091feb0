declare global {
  interface Window {
    /** Set by every script of the corpus that could run. */
    ranHostile?: unknown;
  }
}

const CONSOLE = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table'] as const;
const ALERTS = ['alert', 'confirm', 'prompt', 'open'] as const;

/** Listens to all by which a page would notice that a text became more than a text. */
export class Watch {
  /** What was noticed, in words. */
  readonly noticed: string[] = [];
  readonly #restore: (() => void)[] = [];

  start(): void {
    const listen = (type: string, words: (event: Event) => string) => {
      const notice = (event: Event) => void this.noticed.push(`${type}: ${words(event)}`);
      addEventListener(type, notice, true);
      this.#restore.push(() => removeEventListener(type, notice, true));
    };
    listen('securitypolicyviolation', (event) => {
      const { violatedDirective, blockedURI, sample } = event as SecurityPolicyViolationEvent;
      return `${violatedDirective} ${blockedURI} ${sample}`;
    });
    listen('error', (event) => ('message' in event ? String(event.message) : 'a resource'));
    listen('unhandledrejection', (event) => String((event as PromiseRejectionEvent).reason));
    for (const name of CONSOLE) this.#replace(console, name);
    for (const name of ALERTS) this.#replace(window, name);
  }

  stop(): void {
    for (const restore of this.#restore.splice(0)) restore();
  }

  /** What was noticed since it was asked last, and what a script has left. */
  take(): readonly string[] {
    const left = [
      ...('ranHostile' in window ? ['a script ran'] : []),
      ...('polluted' in Object.prototype ? ['a prototype was changed'] : []),
    ];
    return [...this.noticed.splice(0), ...left];
  }

  #replace<Name extends string>(owner: Record<Name, unknown>, name: Name): void {
    const own = owner[name];
    owner[name] = (...values: unknown[]) => void this.noticed.push(`${name}: ${values.map(String).join(' ')}`);
    this.#restore.push(() => (owner[name] = own));
  }
}
