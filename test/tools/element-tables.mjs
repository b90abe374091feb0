const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim();
const code = (text) => (text ? `\`${cell(text)}\`` : '');

function table(title, heads, rows) {
  if (rows.length === 0) return '';
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `\n**${title}**\n\n${lines.join('\n')}\n`;
}

function propertyRows({ members, attributes = [] }) {
  return members
    .filter(({ kind }) => kind === 'field')
    .map(({ name, type, default: initial, readonly, description }) => [
      code(attributes.find(({ fieldName }) => fieldName === name)?.name),
      code(name),
      code(type?.text.replace(/ \| undefined$/, '')),
      code(initial),
      cell([description, readonly && 'Read-only.'].filter(Boolean).join(' ')),
    ]);
}

function methodRows({ members }) {
  return members
    .filter(({ kind }) => kind === 'method')
    .map(({ name, parameters = [], description }) => [
      code(
        `${name}(${parameters.map((parameter) => parameter.name + (parameter.optional || parameter.default ? '?' : '')).join(', ')})`,
      ),
      cell(description),
    ]);
}

const namedRows = (entries = []) =>
  entries.map(({ name, description }) => [name ? code(name) : '(default)', cell(description)]);

const cssPropertyRows = ({ cssProperties = [] }) =>
  cssProperties.map(({ name, default: initial, description }) => [code(name), code(initial), cell(description)]);

/**
 * What the manifest says of an element, as Markdown tables: the README shows them, and so does the element's page of the site.
 */
export function elementTables(element) {
  return [
    table('Attributes and properties', ['attribute', 'property', 'type', 'default', 'is'], propertyRows(element)),
    table('Methods', ['method', 'does'], methodRows(element)),
    table('Events', ['event', 'comes'], namedRows(element.events)),
    table('Slots', ['slot', 'takes'], namedRows(element.slots)),
    table('Parts', ['part', 'is'], namedRows(element.cssParts)),
    table('Custom properties', ['property', 'default', 'is'], cssPropertyRows(element)),
  ].join('');
}

/** What a themer sets: the properties, and the parts with their states. */
export function themingTables({ cssParts = [], cssProperties = [] }) {
  const parts = cssParts.map(({ name, description }) => {
    const [, words, listed = ''] = /^(.*?)(?:\. States: (.*?)\.?)?$/s.exec(description);
    return [code(name), cell(listed), cell(words)];
  });
  return [
    table('Custom properties', ['property', 'default', 'is'], cssPropertyRows({ cssProperties })),
    table('Parts', ['part', 'states', 'is'], parts),
  ].join('');
}
