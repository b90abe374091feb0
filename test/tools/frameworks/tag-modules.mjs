// The tags in the types of React, Vue and Svelte: a few lines each, for how it writes events and what every element takes.

/** React 19 listens to what follows `on`, letter for letter. */
const react = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { TagTypes } from './elements.js';

type Listeners<Events> = {
  [Name in keyof Events as \`on\${Name & string}\`]?: ((event: Events[Name]) => void) | undefined;
};

/** What a tag of the package takes in JSX: \`ReactTag<'interaction-timeline'>\`. */
export type ReactTag<Tag extends keyof TagTypes> = Omit<
  DetailedHTMLProps<HTMLAttributes<TagTypes[Tag]['element']>, TagTypes[Tag]['element']>,
  keyof TagTypes[Tag]['properties']
> &
  TagTypes[Tag]['properties'] &
  TagTypes[Tag]['attributes'] &
  Listeners<TagTypes[Tag]['events']>;

/** The tags of the package. */
export type ReactTags = { [Tag in keyof TagTypes]: ReactTag<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactTags {}
  }
}
`;

/** Vue reads `@interaction-created` as the property `onInteractionCreated`. */
const vue = `import type { HTMLAttributes, PublicProps } from 'vue';
import type { TagTypes } from './elements.js';

type Pascal<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${Capitalize<First>}\${Pascal<Rest>}\`
  : Capitalize<Name>;

type Listeners<Events> = {
  [Name in keyof Events as \`on\${Pascal<Name & string>}\`]?: ((event: Events[Name]) => void) | undefined;
};

/** What a tag of the package takes in a template. */
export type VueTag<Tag extends keyof TagTypes> = new () => TagTypes[Tag]['element'] & {
  $props: Omit<HTMLAttributes, keyof TagTypes[Tag]['properties'] | keyof Listeners<TagTypes[Tag]['events']>> &
    TagTypes[Tag]['properties'] &
    TagTypes[Tag]['attributes'] &
    Listeners<TagTypes[Tag]['events']> &
    PublicProps;
};

/** The tags of the package. */
export type VueTags = { [Tag in keyof TagTypes]: VueTag<Tag> };

declare module 'vue' {
  interface GlobalComponents extends VueTags {}
}
`;

/** Svelte 5 listens to what follows `on`. A false attribute that is there or not it would write as the word. */
const svelte = `import type { HTMLAttributes } from 'svelte/elements';
import type { TagTypes } from './elements.js';

type Listeners<Events> = {
  [Name in keyof Events as \`on\${Name & string}\`]?: ((event: Events[Name]) => void) | undefined;
};

type Written<Attributes> = {
  [Name in keyof Attributes as NonNullable<Attributes[Name]> extends boolean ? never : Name]: Attributes[Name];
};

/** What a tag of the package takes in a component: \`SvelteTag<'interaction-timeline'>\`. */
export type SvelteTag<Tag extends keyof TagTypes> = Omit<
  HTMLAttributes<TagTypes[Tag]['element']>,
  keyof TagTypes[Tag]['properties'] | keyof Listeners<TagTypes[Tag]['events']>
> &
  TagTypes[Tag]['properties'] &
  Written<TagTypes[Tag]['attributes']> &
  Listeners<TagTypes[Tag]['events']>;

/** The tags of the package. */
export type SvelteTags = { [Tag in keyof TagTypes]: SvelteTag<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}
`;

/** The declarations of each module, by the framework's name. */
export const tagModules = { react, vue, svelte };
