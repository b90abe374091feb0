/** What a key does while rows can be selected: a number extends the selection by as many rows. */
export function selectionKey(event: KeyboardEvent): 'toggle' | 'all' | 'leave' | 1 | -1 | undefined {
  const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' && !shiftKey ? 'all' : undefined;
  if (shiftKey) return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : undefined;
  return key === ' ' ? 'toggle' : key === 'Escape' ? 'leave' : undefined;
}
