import { executeServerCommand, sendMouse } from '@web/test-runner-commands';

/** Presses a key as a user does: `Enter`, `Shift+Tab`. */
export function press(chord: string): Promise<unknown> {
  return executeServerCommand('ui:press', chord);
}

/** Types text key by key; ASCII only, for WebKit's driver loses the rest. */
export function type(text: string): Promise<unknown> {
  return executeServerCommand('ui:type', text);
}

/** Presses the pointer at a point of the page, in pixels from its upper left. */
export function clickAt(left: number, top: number): Promise<void> {
  return sendMouse({ type: 'click', position: [left, top] });
}

/** Sets the size of the page. */
export function setViewport(width: number, height: number): Promise<unknown> {
  return executeServerCommand('ui:viewport', { width, height });
}

/** Emulates media features; false where the engine cannot. `{}` resets them. */
export async function emulateMedia(features: Readonly<Record<string, string>>): Promise<boolean> {
  return executeServerCommand<boolean, Readonly<Record<string, string>>>('ui:media', features);
}
