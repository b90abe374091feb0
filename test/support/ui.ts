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

/** A node of Chromium's accessibility tree (the part of its protocol that is read here). */
export interface AccessibilityNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly value?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** The nodes of the page's accessibility tree, the root first; false where the engine hands out none. */
export async function accessibilityTree(): Promise<readonly AccessibilityNode[] | false> {
  return executeServerCommand<readonly AccessibilityNode[] | false, undefined>('ui:accessibilityTree');
}

/** What a golden file holds, by its path from the project's root; `UPDATE_GOLDEN=1` makes it hold the text. */
export async function golden(file: string, text: string): Promise<string> {
  return executeServerCommand<string, { file: string; text: string }>('ui:golden', { file, text });
}

/** What a golden file holds; an empty text where there is none. */
export async function readGolden(file: string): Promise<string> {
  return executeServerCommand<string, { file: string }>('ui:readGolden', { file });
}
