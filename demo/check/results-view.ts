import type { PromiseGroup, PromiseResult } from 'interaction-timeline/testing';
import { find } from '../portal/find.js';

const WORDS: Readonly<Record<PromiseResult['outcome'], string>> = {
  kept: 'Kept',
  broken: 'Not kept',
  'not claimed': 'Not claimed',
};

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function mark(outcome: PromiseResult['outcome']): HTMLElement {
  const word = element('span', { className: 'mark', textContent: WORDS[outcome] });
  word.dataset['outcome'] = outcome;
  return word;
}

function guideLink({ guide, group }: PromiseResult): HTMLAnchorElement {
  // the guide is a page of the documentation, built from the document that the suite names
  return element('a', { href: guide.replace('.md#', '.html#'), textContent: `the guide on ${group}` });
}

/** How many of each outcome, in words. */
export function countsInWords(results: readonly PromiseResult[]): string {
  const count = (wanted: PromiseResult['outcome']) => results.filter(({ outcome }) => outcome === wanted).length;
  return `${count('kept')} kept, ${count('broken')} not kept, ${count('not claimed')} not claimed`;
}

/** The results on the page: what is broken at the top, and everything by groups. */
export class ResultsView {
  readonly #broken = find('#broken');
  readonly #brokenHeading = find('#broken-heading');
  readonly #groups = find('#groups');
  readonly #leftovers = find('#leftovers');
  readonly #byGroup = new Map<PromiseGroup, { readonly summary: HTMLElement; readonly list: HTMLElement }>();
  readonly #results: PromiseResult[] = [];

  /** Begins anew. */
  clear(): void {
    this.#results.length = 0;
    this.#byGroup.clear();
    this.#broken.replaceChildren();
    this.#groups.replaceChildren();
    this.#brokenHeading.hidden = true;
    this.#leftovers.hidden = true;
  }

  /** Shows one result more. */
  add(result: PromiseResult): void {
    this.#results.push(result);
    const { group, outcome, promise, reason } = result;
    const { summary, list } = this.#partOf(group);
    const words = reason === undefined ? '' : `: ${reason}`;
    list.append(
      element('li', {}, mark(outcome), ` ${promise}`, element('span', { className: 'reason', textContent: words })),
    );
    const mine = this.#results.filter((one) => one.group === group);
    summary.replaceChildren(element('strong', { textContent: group }), `: ${countsInWords(mine)}`);
    if (outcome !== 'broken') return;
    this.#brokenHeading.hidden = false;
    this.#broken.append(
      element('li', {}, `The adapter promises that it ${promise}, but ${reason}. See `, guideLink(result), '.'),
    );
  }

  /** Names the entries that are still there. */
  showLeftovers(ids: readonly string[]): void {
    this.#leftovers.hidden = ids.length === 0;
    find('ul', this.#leftovers).replaceChildren(...ids.map((id) => element('li', { textContent: id })));
  }

  #partOf(group: PromiseGroup) {
    let part = this.#byGroup.get(group);
    if (!part) {
      part = { summary: element('summary'), list: element('ul') };
      this.#byGroup.set(group, part);
      this.#groups.append(element('details', {}, part.summary, part.list));
    }
    return part;
  }
}
