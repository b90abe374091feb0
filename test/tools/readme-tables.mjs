// Keeps the tables of README.md and docs/theming.md: what the manifest (custom-elements.json, made by `npm run build`) says of
// each tag, between the markers <!-- tables --> and <!-- /tables -->.
//
//   node test/tools/readme-tables.mjs           fails where tables are not those of the manifest
//   node test/tools/readme-tables.mjs --write   writes them
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { elementTables, themingTables } from './element-tables.mjs';
import { root } from './run.mjs';

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

const section = (element) => `\n### \`<${element.tagName}>\`\n${elementTables(element)}`;

const themingSection = (element) => {
  const tables = themingTables(element);
  return tables && `\n### \`<${element.tagName}>\`\n${tables}`;
};

async function elements() {
  const manifest = JSON.parse(await readFile(join(root, 'custom-elements.json'), 'utf8'));
  const rank = ({ tagName }) => (ORDER.indexOf(tagName) + ORDER.length + 1) % (ORDER.length + 1);
  return manifest.modules.flatMap(({ declarations }) => declarations).sort((a, b) => rank(a) - rank(b));
}

/** @type {readonly (readonly [path: string, section: (element: object) => string])[]} */
const documents = [
  ['README.md', section],
  ['docs/theming.md', themingSection],
];

for (const [path, sectionOf] of documents) {
  const file = join(root, path);
  const text = await readFile(file, 'utf8');
  if (!BETWEEN_MARKERS.test(text)) throw new Error(`${path} has no place for the tables.`);
  const content = (await elements()).map(sectionOf).join('');
  const options = { ...(await resolveConfig(file)), filepath: file };
  const wanted = await format(
    text.replace(BETWEEN_MARKERS, (_, open, close) => `${open}${content}\n${close}`),
    options,
  );
  if (process.argv.includes('--write')) await writeFile(file, wanted);
  else if (wanted !== text) {
    console.error(`The tables in ${path} are out of date: run "npm run build && npm run tables".`);
    process.exitCode = 1;
  }
}
