// Prints what goes with a release: what CHANGELOG.md says of it, and the hashes of the files for pages. After `npm run build`:
//
//   npm run --silent release-notes > notes.md
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cdnFolder, integrityOf } from './integrity.mjs';
import { root } from './run.mjs';

const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const changelog = await readFile(join(root, 'CHANGELOG.md'), 'utf8');

/** What stands under the heading of a version, or under that of what is not released yet. */
function changes() {
  const sections = changelog.split(/^## /m);
  const section =
    sections.find((text) => text.startsWith(`[${version}]`)) ??
    sections.find((text) => text.startsWith('[Unreleased]'));
  if (section === undefined) throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return section.slice(section.indexOf('\n')).trim();
}

const hashes = await integrityOf(cdnFolder);
const entry = (file) =>
  `<script type="module" src="${file}" integrity="${hashes[file]}" crossorigin="anonymous"></script>`;
// what a module imports later is not covered by the attribute of its script
const importMap = { integrity: Object.fromEntries(Object.entries(hashes).map(([path, hash]) => [`./${path}`, hash])) };

console.log(`# ${name} ${version}

${changes()}

## Integrity

One file with everything:

\`\`\`html
${entry(`${name}.all.js`)}
\`\`\`

The small file, with what it loads later:

\`\`\`html
<script type="importmap">
${JSON.stringify(importMap, undefined, 2)}
</script>
${entry(`${name}.js`)}
\`\`\`

| file | SHA-384 |
| --- | --- |
${Object.entries(hashes)
  .map(([path, hash]) => `| \`${path}\` | \`${hash}\` |`)
  .join('\n')}`);
