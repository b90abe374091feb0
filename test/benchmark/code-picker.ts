// A picker over many code/subcode pairs, for keys that come from outside.
import '../../src/elements/interaction-code-picker/interaction-code-picker.js';

const KINDS = ['Call', 'Visit', 'Letter', 'E-mail', 'Meeting', 'Voicemail', 'Interview', 'Café', 'Überweisung', 'Tour'];
const PEOPLE = [
  'Student',
  'Parent',
  'Counselor',
  'Alumna',
  'Donor',
  'Référent',
  'Coach',
  'Sibling',
  'Agent',
  'Teacher',
];

/** Pairs of plausible names, 50 under each code. */
function pairs(count: number) {
  return Array.from({ length: count / 50 }, (_, code) => [
    { key: `code-${code}`, label: `${KINDS[code % 10]} ${code}`, folder: `Folder ${code % 12}`, bareAllowed: false },
    ...Array.from({ length: 50 }, (__, at) => ({
      key: `subcode-${at}`,
      parent: `code-${code}`,
      label: `${KINDS[(code + at) % 10]} with ${PEOPLE[at % 10]} ${at}`,
      aliases: [`alias ${code * 50 + at}`],
    })),
  ]).flat();
}

/** Shows a picker of so many pairs, focused, and waits until it has prepared them for the search. */
async function showPicker(count: number): Promise<void> {
  const picker = document.createElement('interaction-code-picker');
  picker.label = 'Code';
  picker.codes = pairs(count);
  document.body.replaceChildren(picker);
  await picker.updateComplete;
  picker.focus();
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

/** Resolves when what was rendered has been painted. */
const painted = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

Object.assign(globalThis, { showPicker, painted });
