import { html, nothing, type TemplateResult } from 'lit';
import type { CodeTree } from '../../model/code-tree.js';
import type { CodeValue } from '../../model/code.js';
import { hue } from '../shared/hue.js';
import { defaultIcons, renderControlIcon } from '../shared/control-icons.js';
import type { IconSet } from '../shared/icon-set.js';

/** The colour of a code: its icon where it has one that is known, else a dot. */
export function renderCodeSign(
  { code, subcode }: CodeValue,
  { tree, icons }: { readonly tree: CodeTree; readonly icons: IconSet | undefined },
): TemplateResult {
  const name = tree.iconOf(code, subcode);
  const known = name !== undefined && (icons?.[name] ?? defaultIcons[name]) ? name : undefined;
  return html`<span class="hued" part=${known ? 'dot icon' : 'dot'} .style=${hue(tree.hueOf(code), code)}
    >${known ? renderControlIcon(known, icons) : nothing}</span
  >`;
}
