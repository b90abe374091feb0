import { fixtureCleanup } from '@open-wc/testing';
import { clearDevice } from '../../../src/data/device/clear-device.js';
import { deepActiveElement } from '../deep.js';
import { nextFrame } from '../next-frame.js';
import { describeElement, visibleIn } from './elements-in.js';

/** Buttons that can be pressed, in document order. */
function buttonsIn(root: ParentNode): HTMLElement[] {
  return visibleIn(root).filter(
    (el) => el.matches('button, summary, [role="menuitem"]') && !el.matches(':disabled, [aria-disabled="true"]'),
  );
}

/**
 * Presses each button of a state, each time in a fresh one, and names those after which nothing has the focus. Where a press
 * waits for an answer, the focus may be away for as long as that takes, at most a second.
 */
export async function losingFocus(show: () => Promise<HTMLElement>, most = Infinity): Promise<string[]> {
  // who opens something was somewhere before, and is led back there
  const opener = Object.assign(document.createElement('button'), { textContent: 'opener' });
  document.body.prepend(opener);
  try {
    return await pressEach(show, most, opener);
  } finally {
    opener.remove();
  }
}

async function pressEach(show: () => Promise<HTMLElement>, most: number, opener: HTMLElement): Promise<string[]> {
  const lost: string[] = [];
  for (let index = 0, count = 1; index < Math.min(count, most); index++) {
    opener.focus();
    await show();
    const buttons = buttonsIn(document.body).filter((each) => each !== opener);
    count = buttons.length;
    const button = buttons[index];
    if (!button) break;
    const name = describeElement(button);
    button.focus();
    // behind a modal dialog nobody can press it
    if (deepActiveElement() !== button) {
      fixtureCleanup();
      continue;
    }
    button.click();
    for (let turn = 0; turn < 8; turn++) await nextFrame();
    const deadline = performance.now() + 1000;
    while (!hasFocus() && performance.now() < deadline) await nextFrame();
    if (!hasFocus()) lost.push(name);
    fixtureCleanup();
    // what was pressed may have chosen what is shown from then on
    await clearDevice();
  }
  return lost;
}

function hasFocus(): boolean {
  const active = deepActiveElement();
  return active !== null && active !== document.body && active.checkVisibility({ visibilityProperty: true });
}
