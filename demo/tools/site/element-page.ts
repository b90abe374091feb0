import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { elementTables } from '../../../test/tools/element-tables.mjs';
import { escapeHtml } from './escape-html.js';
import { codeBlock } from './highlight.js';
import { renderMarkdown, type Destinations, type RenderedDocument } from './render-markdown.js';

/** What is read of an element in the manifest here; the tables read the rest. */
export interface ElementDeclaration {
  readonly tagName: string;
  readonly description: string;
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly ElementDeclaration[] }[];
}

/** The elements of the manifest, the view first, then what it opens, then the rest as it stands there. */
export function readElements(root: string): readonly ElementDeclaration[] {
  const { modules } = JSON.parse(readFileSync(resolve(root, 'custom-elements.json'), 'utf8')) as Manifest;
  const first = ['interaction-timeline', 'new-interaction-dialog', 'interaction-quick-log'];
  const rank = ({ tagName }: ElementDeclaration) => (first.indexOf(tagName) + first.length + 1) % (first.length + 1);
  return modules.flatMap(({ declarations }) => declarations).sort((one, other) => rank(one) - rank(other));
}

/** The folder of the examples: two files a tag, which the page shows and runs. */
const EXAMPLES = 'demo/site/examples';

const nowhere: Destinations = { link: (href) => href, picture: (src) => src };

/** The page of an element: what it is, an example at work with its code, and its tables. */
export function renderElement(element: ElementDeclaration, root: string): RenderedDocument {
  const { tagName, description } = element;
  const read = (extension: string) => readFileSync(resolve(root, EXAMPLES, `${tagName}.${extension}`), 'utf8');
  const markup = read('html');
  // the code in a description shows the element at its simplest; the example below does more
  const intro = renderMarkdown(description.replaceAll(/^```[^]*?^```$/gm, ''), nowhere).html;
  const tables = elementTables(element).replaceAll(/^\*\*(.+)\*\*$/gm, '## $1');
  const { html, headings } = renderMarkdown(tables, nowhere);
  return {
    title: `<${tagName}>`,
    headings: [{ level: 2, text: 'Example', anchor: 'example' }, ...headings],
    html: `<h1 id="top"><code>&lt;${tagName}&gt;</code></h1>
<div class="lead">${intro}</div>
${codeBlock(`import 'interaction-timeline/${tagName}.js';`, 'js')}
<h2 id="example"><a class="anchor" href="#example">Example</a></h2>
<div class="example" role="group" aria-label="Example of ${escapeHtml(tagName)}">
${markup}</div>
<script type="module" src="/site/examples/${tagName}.js"></script>
${codeBlock(markup, 'html')}${codeBlock(read('js'), 'js')}${html}`,
  };
}
