import { expect } from '@open-wc/testing';
import { nextFrame } from '../next-frame.js';
import { patience } from '../patience.js';
import { accessibilityTree, golden, readGolden } from '../ui.js';
import { fixDate } from './fixed-date.js';
import { treeLines } from './tree-lines.js';

/** What a failure is to be quoted by: another each time. */
const REFERENCE = /Reference [0-9a-f]{8}/g;

/** How long a tree must stay the same to be written, in milliseconds: live regions speak after a pause. */
const QUIET = 1500;

/**
 * Compares the accessibility tree of a state with what its golden file holds, for as long as it takes to settle: live regions
 * speak after a pause, and what is written to a disk takes its time. `UPDATE_GOLDEN=1` writes the file anew once the tree is
 * quiet. False where the engine hands out no tree.
 */
export async function compareTree(area: string, state: string, show: () => Promise<HTMLElement>): Promise<boolean> {
  const restore = fixDate();
  try {
    const { localName } = await show();
    const file = `test/elements/${localName}/golden/${area}-${slug(state)}.txt`;
    const expected = await readGolden(file);
    let text = await currentTree();
    if (text === false) return false;
    const most = expected ? patience : QUIET;
    for (let since = performance.now(); text !== expected && performance.now() - since < most;) {
      await nextFrame();
      const next = await currentTree();
      if (next !== text) since = performance.now();
      text = next;
    }
    expect(text).to.equal(text === expected ? expected : await golden(file, String(text)));
    return true;
  } finally {
    restore();
  }
}

async function currentTree(): Promise<string | false> {
  const nodes = await accessibilityTree();
  return nodes && `${treeLines(nodes).join('\n')}\n`.replace(REFERENCE, 'Reference …');
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
