/** Milliseconds after which a part that a scene waits for is taken to be missing. */
const PATIENCE = 8000;

/** Every element below a root, through all shadow roots. */
export function* everyElement(root: ParentNode): Generator<HTMLElement> {
  for (const el of root.querySelectorAll<HTMLElement>('*')) {
    yield el;
    if (el.shadowRoot) yield* everyElement(el.shadowRoot);
  }
}

/** The elements with a part, and with a tag around them if it is given: `code-picker input`. */
function found(root: ParentNode, name: string): HTMLElement[] {
  const [part = '', within] = name.split(' of ');
  return [...everyElement(root)].filter(
    (el) => el.part.contains(part) && (!within || (el.getRootNode() as ShadowRoot).host.localName === within),
  );
}

const nextFrame = () => new Promise((resolve) => setTimeout(resolve, 16));

/** Waits for a part; `save of new-interaction-dialog` tells in which element. */
export async function reach(root: ParentNode, name: string, index = 0): Promise<HTMLElement> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    const el = found(root, name)[index];
    if (el) return el;
    await nextFrame();
  }
  throw new Error(`No part ${name} came up.`);
}

/** Presses a part as soon as it is there. */
export async function press(root: ParentNode, ...names: readonly string[]): Promise<void> {
  for (const name of names) (await reach(root, name)).click();
}

/** Types into a field and leaves it. */
export async function enter(root: ParentNode, name: string, text: string): Promise<void> {
  const field = (await reach(root, name)) as HTMLInputElement;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Presses a key in a part. */
export async function strike(root: ParentNode, name: string, key: string): Promise<void> {
  const el = await reach(root, name);
  el.focus();
  el.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}
