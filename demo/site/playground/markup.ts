import type { Entries } from './entries.js';
import { SLOW } from './faulty-adapter.js';
import { attributes, language, type Values } from './settings.js';

/** Entries that the HTML brings along: enough to see, and few enough to read. */
const TAKEN = 5;

const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
/** JSON that cannot end the script it stands in. */
const written = (value: unknown) => JSON.stringify(value, undefined, 2).replaceAll('<', '\\u003c');
const indented = (text: string) => text.replaceAll('\n', '\n  ');

/** The lines that make the adapter answer as it was chosen. */
const answers: Readonly<Record<string, string>> = {
  slow: `const { list } = adapter;
adapter.list = async (...call) => {
  await new Promise((resolve) => setTimeout(resolve, ${SLOW}));
  return list.apply(adapter, call);
};`,
  failing: `adapter.list = () => Promise.reject(new AdapterError('server', 'It fails on purpose'));`,
  offline: `adapter.list = () => Promise.reject(new AdapterError('network', 'It fails on purpose'));`,
  'signed-out': `adapter.list = () => Promise.reject(new AdapterError('unauthenticated', 'It fails on purpose'));`,
  forbidden: `adapter.list = () => Promise.reject(new AdapterError('forbidden', 'It fails on purpose'));`,
  unsaved: `adapter.create = () => Promise.reject(new AdapterError('server', 'It fails on purpose'));`,
};

/** The attributes that differ from what the element does without them. */
function attributesOf(values: Values): readonly string[] {
  return [...attributes.settings, ...language.settings].flatMap(({ name, kind, initial }) => {
    const value = values[name] ?? '';
    if (kind === 'flag') return value ? [name] : [];
    return value !== initial || kind === 'text' ? [`${name}="${quoted(value)}"`] : [];
  });
}

function styleOf({ accent, radius, width, colours }: Values): string {
  const page = colours ? `\n  :root {\n    color-scheme: ${colours};\n  }` : '';
  const rules = [
    accent && `--interaction-accent: ${accent};`,
    radius && `--interaction-radius: ${radius};`,
    width && `max-inline-size: ${width}px;`,
  ].filter(Boolean);
  const element = rules.length > 0 ? `\n  interaction-timeline {\n    ${rules.join('\n    ')}\n  }` : '';
  return page || element ? `<style>${page}${element}\n</style>\n` : '';
}

/** The direction that a language is written in, unless another was chosen. */
export function directionOf({ dir, locale }: Values): string {
  return dir || (locale === 'ar' || locale === 'he' ? 'rtl' : '');
}

/**
 * The HTML that gives what the playground shows, for a page beside the files of a release. It brings the newest entries along, so
 * that there is something to see.
 */
export function markupOf(values: Values, { interactions, codes }: Entries): string {
  const recordId = interactions[0]?.recordId ?? 'demo-1';
  const fault = answers[values['answers'] ?? ''];
  const theme = values['theme'] ? `<link rel="stylesheet" href="themes/${values['theme']}.css" />\n` : '';
  const names = fault?.includes('AdapterError') ? 'AdapterError, MemoryAdapter' : 'MemoryAdapter';
  const adapter = `const adapter = new MemoryAdapter(${written({ interactions: interactions.slice(0, TAKEN), codes })});`;
  const list = [
    `record-id="${quoted(recordId)}"`,
    'no-default',
    ...attributesOf({ ...values, dir: directionOf(values) }),
  ];
  return `${theme}${styleOf(values)}<interaction-timeline
  ${list.join('\n  ')}
></interaction-timeline>
<script type="module">
  import { ${names} } from './interaction-timeline.js';

  ${indented([adapter, fault, "document.querySelector('interaction-timeline').adapter = adapter;"].filter(Boolean).join('\n'))}
</script>
`;
}
