// Keeps the tables of README.md: what the manifest (custom-elements.json, made by `npm run build`) says of each tag, between
// the markers <!-- tables --> and <!-- /tables -->.
//
//   node test/tools/readme-tables.mjs           fails where the tables are not those of the manifest
//   node test/tools/readme-tables.mjs --write   writes them
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './run.mjs';

const readmePath = join(root, 'README.md');
const BETWEEN_MARKERS = /(<!-- tables -->\n)[^]*(<!-- \/tables -->)/;
/** The view first, then what it opens, then what goes around it and into it. */
const ORDER = [
  'interaction-timeline',
  'new-interaction-dialog',
  'interaction-quick-log',
  'interaction-code-picker',
  'interaction-user-picker',
  'interaction-date-field',
  'interaction-relations',
  'interaction-attachments',
  'interaction-provider',
];

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

function section(element) {
  return [
    `\n### \`<${element.tagName}>\`\n`,
    table('Attributes and properties', ['attribute', 'property', 'type', 'default', 'is'], propertyRows(element)),
    table('Methods', ['method', 'does'], methodRows(element)),
    table('Events', ['event', 'comes'], namedRows(element.events)),
    table('Slots', ['slot', 'takes'], namedRows(element.slots)),
    table('Parts', ['part', 'is'], namedRows(element.cssParts)),
    table('Custom properties', ['property', 'default', 'is'], cssPropertyRows(element)),
  ].join('');
}

async function tables() {
  const manifest = JSON.parse(await readFile(join(root, 'custom-elements.json'), 'utf8'));
  const elements = manifest.modules.flatMap(({ declarations }) => declarations);
  const rank = ({ tagName }) => (ORDER.indexOf(tagName) + ORDER.length + 1) % (ORDER.length + 1);
  return elements
    .sort((a, b) => rank(a) - rank(b))
    .map(section)
    .join('');
}

const readme = await readFile(readmePath, 'utf8');
if (!BETWEEN_MARKERS.test(readme)) throw new Error('README.md has no place for the tables.');
const content = await tables();
const options = { ...(await resolveConfig(readmePath)), filepath: readmePath };
const wanted = await format(
  readme.replace(BETWEEN_MARKERS, (_, open, close) => `${open}${content}\n${close}`),
  options,
);
if (process.argv.includes('--write')) await writeFile(readmePath, wanted);
else if (wanted !== readme) {
  console.error('The tables in README.md are out of date: run "npm run build && npm run docs".');
  process.exitCode = 1;
}
