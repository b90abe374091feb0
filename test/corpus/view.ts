import type { Scene } from './scene.js';

/** A view that shows scenes, in however many states. */
export interface View {
  /** The width of the column that it stands in, in pixels. */
  readonly width: number;
  /** How many texts a scene holds: all of them are shown at once, or it costs little to go from one to the next. */
  readonly size: number;
  /** True where texts of a megabyte are shown, too, each in a scene of its own: elsewhere they would take minutes. */
  readonly long?: boolean;
  /** By how much it is made smaller, so that all of it stays within the page, where it is drawn. */
  readonly zoom?: number;
  /** What a root that was noted is never more than: pixels of height, and characters. */
  readonly most?: { readonly height: number; readonly characters: number };
  /** Shows the scene; calls `note` in each state. */
  show(scene: Scene, note: Note): Promise<void>;
}

/**
 * Takes note of a state: what elements there are, and that they keep to their bounds.
 * @param root what to look at; the whole document where absent
 * @param of which text of the scene it is of: it has as many elements of each kind as with a harmless text alike. Where absent,
 *   it has no kind of element that harmless texts do not have there
 */
export type Note = (root?: Element, of?: number) => Promise<void>;
