import { expect } from '@open-wc/testing';
import '../../src/define.js';

/** Milliseconds that anything may move. */
const LONGEST = 150;
const TAGS = [
  'interaction-timeline',
  'new-interaction-dialog',
  'interaction-quick-log',
  'interaction-summary',
  'interaction-code-picker',
  'interaction-user-picker',
  'interaction-date-field',
  'interaction-relations',
  'interaction-attachments',
];

function* rulesIn(rules: CSSRuleList): Generator<CSSStyleRule> {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) yield rule;
    if (rule instanceof CSSGroupingRule) yield* rulesIn(rule.cssRules);
  }
}

const milliseconds = (duration: string): number => parseFloat(duration) * (duration.endsWith('ms') ? 1 : 1000);

/** How long each rule of an element's style sheets lets something move. */
async function motionsOf(tag: string): Promise<readonly { readonly rule: string; readonly duration: number }[]> {
  const Element = (await customElements.whenDefined(tag)) as unknown as {
    readonly elementStyles: readonly { readonly styleSheet: CSSStyleSheet }[];
  };
  return Element.elementStyles.flatMap(({ styleSheet }) =>
    [...rulesIn(styleSheet.cssRules)].flatMap(({ style, cssText }) =>
      [style.animationDuration, style.transitionDuration]
        .flatMap((durations) => durations.split(','))
        .filter((duration) => /\d/.test(duration))
        .map((duration) => ({ rule: cssText, duration: milliseconds(duration.trim()) })),
    ),
  );
}

describe('motion', () => {
  for (const tag of TAGS) {
    it(`is short in ${tag}, and none where the reader wants none`, async () => {
      const motions = await motionsOf(tag);
      // the rule for readers who want no motion is one of them
      expect(motions.some(({ duration }) => duration <= 1)).to.equal(true);
      expect(motions.filter(({ duration }) => duration > LONGEST)).to.deep.equal([]);
    });
  }
});
