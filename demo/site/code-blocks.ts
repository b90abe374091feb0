const COPIED_FOR = 1500;

/** Puts what somebody asked for into the clipboard, and says so in the button. */
export async function copyFrom(button: HTMLButtonElement, text: string): Promise<void> {
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Not allowed here';
  }
  setTimeout(() => (button.textContent = label), COPIED_FOR);
}

/** A button on each block of code that copies it as it was written. */
export function addCopyButtons(blocks: Iterable<HTMLElement>): void {
  for (const block of blocks) {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Copy' });
    button.className = 'copy';
    button.addEventListener('click', () => void copyFrom(button, block.textContent ?? ''));
    const frame = Object.assign(document.createElement('div'), { className: 'code-frame' });
    block.replaceWith(frame);
    frame.append(block, button);
  }
}

/** Lets what is wider than the page be scrolled by keyboard, and only that: elsewhere it would be a stop without use. */
export function labelScrollers(elements: Iterable<HTMLElement>): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const scrolls = target.scrollWidth > target.clientWidth;
      const label = target.matches('pre') ? 'Code' : 'Table';
      for (const [name, value] of [
        ['tabindex', '0'],
        ['role', 'group'],
        ['aria-label', label],
      ] as const) {
        if (scrolls) target.setAttribute(name, value);
        else target.removeAttribute(name);
      }
    }
  });
  for (const element of elements) observer.observe(element);
}
