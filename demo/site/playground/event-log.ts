/** What the timeline tells its page, as the manifest lists it. */
export const EVENTS = [
  'interaction-open',
  'interaction-create',
  'interaction-created',
  'interaction-update',
  'interaction-updated',
  'interaction-delete',
  'interaction-deleted',
  'interaction-failed',
  'interactions-view-changed',
  'interactions-loaded',
  'interaction-sign-in-needed',
];

/** Events that stay in the log. */
const KEPT = 60;
/** Letters of an event's content that are shown. */
const SHOWN = 160;

/** The content of an event in few words: its own fields, an entry by its subject. */
function describe(event: Event): string {
  const fields = Object.entries(event).filter(([name]) => name !== 'isTrusted');
  const brief = (_: string, value: unknown) => {
    if (value instanceof Error) return value.message;
    return typeof value === 'object' && value !== null && 'subject' in value
      ? ((value.subject as string) ?? '')
      : value;
  };
  const text = fields.length === 0 ? '' : (JSON.stringify(Object.fromEntries(fields), brief) ?? '');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** Writes each event of an element into a log, the newest on top. */
export function logEvents(element: HTMLElement, log: HTMLElement): void {
  for (const name of EVENTS) {
    element.addEventListener(name, (event) => {
      const item = document.createElement('p');
      const time = Object.assign(document.createElement('time'), {
        textContent: new Date().toLocaleTimeString('en-GB'),
      });
      const title = Object.assign(document.createElement('strong'), { textContent: name });
      const content = Object.assign(document.createElement('code'), { textContent: describe(event) });
      item.append(time, ' ', title, ' ', content);
      log.prepend(item);
      log.children[KEPT]?.remove();
    });
  }
}
