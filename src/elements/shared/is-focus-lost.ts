/** Whether nothing has the focus, as after the control that had it was taken away. */
export function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return !activeElement || activeElement === body;
}
