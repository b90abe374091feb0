/** Whether the event comes from a field that takes text, or chooses by it. */
export function isInField(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]');
}
