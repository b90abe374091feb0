// Compiled by `npm run types`, never run: what a host's code relies on must type-check, and what it gets wrong must not.
import {
  AdapterError,
  IdbAdapter,
  MemoryAdapter,
  createClientId,
  enGrammar,
  logInteraction,
  type Code,
  type Interaction,
  type InteractionAdapter,
  type Page,
} from 'interaction-timeline';
import 'interaction-timeline/define.js';

/** True where both types are the same, not merely assignable. */
type Same<One, Other> =
  (<Type>() => Type extends One ? 1 : 2) extends <Type>() => Type extends Other ? 1 : 2 ? true : false;
const holds = <Condition extends true>(): Condition | undefined => undefined;

// tags are known to the DOM's types
const timeline = document.createElement('interaction-timeline');
holds<Same<typeof timeline.recordId, string | undefined>>();
holds<Same<Awaited<ReturnType<typeof timeline.newInteraction>>, Interaction | null>>();
document.querySelector('interaction-code-picker')?.checkValidity();
document.querySelector('new-interaction-dialog')?.showModal({ code: 'contact' });
// @ts-expect-error a record id is text
timeline.recordId = 4711;
// @ts-expect-error there are two views
timeline.view = 'everything';

// events carry their fields
timeline.addEventListener('interaction-created', ({ interaction }) => {
  const created: Interaction = interaction;
  void created;
});
timeline.addEventListener('interaction-failed', ({ operation, error, reference }) => {
  const words: string = `${operation} ${error.kind} ${reference}`;
  void words;
});

// the smallest adapter has one method
const smallest: InteractionAdapter = { list: () => Promise.resolve({ items: [], next: null }) };
timeline.adapter = smallest;
timeline.adapter = new IdbAdapter({ name: 'another-database' });
timeline.adapter = new MemoryAdapter({ interactions: [{ id: '1', recordId: 'r', date: null }] });
// @ts-expect-error an adapter needs a list
timeline.adapter = {};
// @ts-expect-error the last page says so
const endless: Page = { items: [] };
// @ts-expect-error a date may be unknown, but that has to be said
const dateless: Interaction = { id: '1' };
// @ts-expect-error kinds are the widget's own
const unknownKind = new AdapterError('teapot', 'short and stout');

// what a host's own tools log
const codes: readonly Code[] = [{ key: 'contact', label: 'Contact' }];
void logInteraction(smallest, { id: createClientId(), recordId: 'r', subject: 'Called' }, { codes });

// one line, one press, and the form that takes over
const quickLog = document.createElement('interaction-quick-log');
quickLog.presets = [{ key: 'no-answer', label: 'No answer', draft: { code: 'contact', subject: 'No answer' } }];
quickLog.grammar = { ...enGrammar, relative: { heute: 0 } };
quickLog.addEventListener('interaction-compose', (event) => {
  event.waitUntil(timeline.newInteraction(event.draft).then((saved) => saved !== null));
});
// @ts-expect-error a preset has something to save
quickLog.presets = [{ key: 'no-answer', label: 'No answer' }];

export { dateless, endless, unknownKind };
