import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { attachmentsParts } from '../../src/elements/interaction-attachments/attachments-parts.js';
import { codePickerParts } from '../../src/elements/interaction-code-picker/code-picker-parts.js';
import { dateFieldParts } from '../../src/elements/interaction-date-field/date-field-parts.js';
import { quickLogParts } from '../../src/elements/interaction-quick-log/quick-log-parts.js';
import { relationsParts } from '../../src/elements/interaction-relations/relations-parts.js';
import { summaryParts } from '../../src/elements/interaction-summary/summary-parts.js';
import { userPickerParts } from '../../src/elements/interaction-user-picker/user-picker-parts.js';
import { dialogParts } from '../../src/elements/new-interaction-dialog/dialog-parts.js';
import { nestedParts } from '../../src/elements/shared/export-parts.js';
import { documentedParts, type PartsManifest } from '../support/documented-parts.js';
import { root } from '../tools/public-entries.js';

const documented = documentedParts(
  JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as PartsManifest,
);

/** The parts and states of a tag as its documentation has them, in their order, each once. */
function namesOf(tag: string): readonly string[] {
  const parts = [...(documented.get(tag) ?? [])];
  return [...new Set(parts.flatMap(([part, states]) => [part, ...states]))];
}

/** What each element hands to the one around it, and what it is to hand: its own parts, and those of what is inside it. */
const handed: readonly (readonly [tag: string, parts: string, inner: Readonly<Record<string, string>>])[] = [
  ['interaction-attachments', attachmentsParts, {}],
  ['interaction-code-picker', codePickerParts, {}],
  ['interaction-date-field', dateFieldParts, {}],
  ['interaction-relations', relationsParts, {}],
  ['interaction-summary', summaryParts, {}],
  ['interaction-user-picker', userPickerParts, {}],
  ['interaction-quick-log', quickLogParts, { code: codePickerParts }],
  [
    'new-interaction-dialog',
    dialogParts,
    {
      user: userPickerParts,
      code: codePickerParts,
      date: dateFieldParts,
      relations: relationsParts,
      attachments: attachmentsParts,
    },
  ],
];

for (const [tag, parts, inner] of handed) {
  test(`<${tag}> hands out every part and state of its documentation, and no other`, () => {
    const nested = Object.entries(inner).flatMap(([outer, names]) => nestedParts(outer, names).split(' '));
    expect(parts.split(' ')).toEqual([...namesOf(tag), ...nested]);
  });
}

test('no state has the name of a part of the same element', () => {
  for (const [tag, parts] of documented) {
    const states = [...parts.values()].flat();
    expect([...new Set(states.filter((state) => parts.has(state)))], tag).toEqual([]);
  }
});

test('every element with parts is known to this test', () => {
  const tags = [...documented].filter(([, parts]) => parts.size > 0).map(([tag]) => tag);
  expect(tags.sort()).toEqual(['interaction-timeline', ...handed.map(([tag]) => tag)].sort());
});
