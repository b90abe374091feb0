import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Not what is private, and not what only the platform calls: `formResetCallback` and its like. */
const isPublic = ({ name, privacy, static: isStatic }) =>
  !privacy && !isStatic && !name.startsWith('#') && !name.endsWith('Callback');

/** An optional property that may also be set to undefined is read as `T | undefined | undefined`. */
function tidyType({ type }) {
  if (type?.text) type.text = [...new Set(type.text.split(' | '))].join(' | ');
}

/** The element as a host sees it: no statics, nothing private. */
function publicElement(declaration) {
  const members = declaration.members?.filter(isPublic) ?? [];
  for (const member of [...members, ...(declaration.attributes ?? [])]) tidyType(member);
  return { ...declaration, members };
}

/** Leaves only what a host may use: the elements, their public members, and the published modules that define them. */
function publicContractOnly() {
  return {
    name: 'public-contract-only',
    packageLinkPhase({ customElementsManifest: manifest }) {
      // files come in the order in which the folder happens to list them: two builds have to be the same in every byte
      manifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
      manifest.modules = manifest.modules.flatMap(({ path: source, declarations = [] }) => {
        const path = published(source);
        const elements = declarations.filter(({ customElement }) => customElement).map(publicElement);
        return elements.flatMap((element) => {
          const declaration = { name: element.name, module: path };
          const define = path.replace(/-element\.js$/, '.js');
          return [
            {
              kind: 'javascript-module',
              path,
              declarations: [element],
              exports: [{ kind: 'js', name: element.name, declaration }],
            },
            {
              kind: 'javascript-module',
              path: define,
              declarations: [],
              exports: [{ kind: 'custom-element-definition', name: element.tagName, declaration }],
            },
          ];
        });
      });
    },
  };
}

export default {
  globs: ['src/elements/*/*-element.ts'],
  litelement: true,
  outdir: '.',
  plugins: [
    publicContractOnly(),
    customElementVsCodePlugin({ outdir: 'dist' }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
  ],
};
