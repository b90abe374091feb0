import { noChange } from 'lit';
import { directive, Directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

/**
 * Gives an element the hue of a code. Through the style object, for a strict Content-Security-Policy refuses style
 * attributes in the first render.
 */
class HueDirective extends Directive {
  #hue: number | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('hue() stands in the tag itself');
  }

  override update(part: ElementPart, [hue]: [number]): typeof noChange {
    if (hue !== this.#hue) {
      this.#hue = hue;
      (part.element as HTMLElement).style.setProperty('--_hue', String(hue));
    }
    return noChange;
  }

  render(_hue: number): typeof noChange {
    return noChange;
  }
}

/** `<span ${hue(255)}>`: the code's hue in degrees. */
export const hue = directive(HueDirective);
