import 'accessibility-checker-engine/ace-window.js';
import { describeElement, elementsIn } from './elements-in.js';

/** Rules of the engine that know less than the platform, and why each is not asked. */
const UNFIT: Readonly<Record<string, string>> = {
  // it knows no form-associated custom elements: `labelsWithoutControl` asks the browser instead
  label_ref_valid: 'labels of custom elements are taken for broken',
  // a label around a control that is named by aria-label only makes what is pressed larger; axe sees a control without a name
  label_content_exists: 'labels without a text of their own are taken for the only name',
  // the focus stays in the field, or is moved by script into the list that opens
  aria_child_tabbable: 'lists that are entered by keys are taken for unreachable',
  // selected is what is chosen, and the active option is told by aria-activedescendant alone, as ARIA has it
  combobox_active_descendant: 'an active option is taken for a selected one',
};

/** What the engine says of one element by one of its rules (the part of its report that is read here). */
interface Result {
  readonly ruleId: string;
  readonly value: readonly [kind: string, outcome: string];
  readonly message: string;
  readonly snippet: string;
}

/** The engine of IBM's Equal Access checker, as its script leaves it on the window. */
declare const ace_ibma: {
  readonly Checker: new () => { check(root: Element, rulesets: readonly string[]): Promise<{ results: Result[] }> };
};

/**
 * What a second, independent engine finds against WCAG 2.2 A and AA: a line each. It reads shadow roots. What it asks a person
 * to look at is not among it.
 */
export async function equalAccessFindings(el: HTMLElement): Promise<string[]> {
  const { results } = await new ace_ibma.Checker().check(el, ['WCAG_2_2']);
  const found = results
    .filter(({ ruleId, value: [kind, outcome] }) => kind === 'VIOLATION' && outcome === 'FAIL' && !(ruleId in UNFIT))
    .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
  return [...found, ...labelsWithoutControl(el)];
}

function labelsWithoutControl(root: HTMLElement): string[] {
  return [...elementsIn(root.parentElement ?? root)]
    .filter((el) => el instanceof HTMLLabelElement && el.control === null)
    .map((el) => `a label has no control: ${describeElement(el)}`);
}
