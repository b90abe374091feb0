/** What is read here of the manifest. */
export interface PartsManifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName: string;
      readonly cssParts?: readonly { readonly name: string; readonly description: string }[];
      readonly cssProperties?: readonly { readonly name: string }[];
    }[];
  }[];
}

/** The parts of each tag, each with its states, as the documentation names them: `States: \`open\`, \`busy\` (it loads)`. */
export function documentedParts({
  modules,
}: PartsManifest): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const elements = modules.flatMap(({ declarations }) => declarations);
  return new Map(
    elements.map(({ tagName, cssParts = [] }) => [
      tagName,
      new Map(cssParts.map(({ name, description }) => [name, statesIn(description)])),
    ]),
  );
}

function statesIn(description: string): readonly string[] {
  const [, listed = ''] = description.split('States: ');
  return [...listed.matchAll(/`([\w-]+)`/g)].map(([, state = '']) => state);
}

/** The custom properties that the documentation names. */
export function documentedProperties({ modules }: PartsManifest): ReadonlySet<string> {
  const elements = modules.flatMap(({ declarations }) => declarations);
  return new Set(elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)));
}
