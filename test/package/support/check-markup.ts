import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/public-entries.js';

interface ElementDeclaration {
  readonly tagName: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly slots?: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
  readonly cssProperties?: readonly { readonly name: string }[];
}

const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as {
  readonly modules: readonly { readonly declarations: readonly ElementDeclaration[] }[];
};
const elements = new Map(
  modules.flatMap(({ declarations }) => declarations).map((element) => [element.tagName, element]),
);

/** Attributes that every element of a page may have. */
const GLOBAL = /^(?:id|class|style|slot|lang|dir|hidden|title|role|tabindex|part|aria-.*|data-.*|on.*)$/;

const names = (list: readonly { readonly name: string }[] = []) => list.map(({ name }) => name);

/** What HTML says of the package's elements that the manifest does not know: tags, and attributes as HTML writes them. */
export function wrongMarkup(html: string): readonly string[] {
  return [...html.matchAll(/<((?:new-)?interaction-[\w-]+)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/g)].flatMap(
    ([, tag = '', written = '']) => {
      const element = elements.get(tag);
      if (!element) return [`There is no <${tag}>`];
      const attributes = [...written.matchAll(/\s([^\s=]+)(?:="[^"]*")?/g)].map(([, name = '']) => name);
      // frameworks write bindings with signs of their own
      const plain = attributes.filter((name) => /^[a-z][a-z-]*$/.test(name));
      const known = names(element.attributes);
      return plain
        .filter((name) => !known.includes(name) && !GLOBAL.test(name))
        .map((name) => `<${tag}> has no ${name}`);
    },
  );
}

/** What CSS says of the package's elements that the manifest does not know: parts, and custom properties of this package. */
export function wrongStyle(css: string): readonly string[] {
  const all = [...elements.values()];
  const properties = new Set(all.flatMap(({ cssProperties }) => names(cssProperties)));
  const parts = new Set(all.flatMap(({ cssParts }) => names(cssParts)));
  const wrongProperties = [...css.matchAll(/--interaction-[\w-]+/g)]
    .map(([name]) => name)
    .filter((name) => !properties.has(name))
    .map((name) => `There is no ${name}`);
  const wrongParts = [...css.matchAll(/((?:new-)?interaction-[\w-]+)?[^\s{},]*::part\(([\w-]+)/g)].flatMap(
    ([, tag, part = '']) => {
      const [outer = ''] = part.split('__');
      const known = tag === undefined ? parts.has(outer) : names(elements.get(tag)?.cssParts).includes(outer);
      return known ? [] : [`There is no part ${part}`];
    },
  );
  return [...wrongProperties, ...wrongParts];
}
