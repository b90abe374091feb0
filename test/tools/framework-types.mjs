// Writes what the package says to frameworks, from the manifest: types of the tags for React, Vue and Svelte, and directives
// for Angular. Part of `npm run build`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { angularModule, angularTypes } from './frameworks/angular-directives.mjs';
import { declaredElements } from './frameworks/declared-elements.mjs';
import { elementTypesModule } from './frameworks/element-types.mjs';
import { tagModules } from './frameworks/tag-modules.mjs';
import { root } from './run.mjs';

const elements = await declaredElements();
const modules = {
  elements: { types: elementTypesModule(elements) },
  angular: { types: angularTypes(elements), code: angularModule(elements) },
  ...Object.fromEntries(Object.entries(tagModules).map(([name, types]) => [name, { types }])),
};

const folder = join(root, 'dist/frameworks');
await mkdir(folder, { recursive: true });
// a module of types alone is there for who imports it without `type`
for (const [name, { types, code = 'export {};\n' }] of Object.entries(modules)) {
  await writeFile(join(folder, `${name}.d.ts`), types);
  await writeFile(join(folder, `${name}.js`), code);
}
