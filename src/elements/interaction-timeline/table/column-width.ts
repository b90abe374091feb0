import { noChange } from 'lit';
import { directive, Directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

/** Through the style object, for a strict Content-Security-Policy refuses style attributes in the first render. */
class ColumnWidthDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('columnWidth() stands in the tag itself');
  }

  override update(part: ElementPart, [percent]: [number]): typeof noChange {
    // set each time: while a column is dragged its width is another than the one that was rendered last
    (part.element as HTMLElement).style.setProperty('inline-size', `${percent}%`);
    return noChange;
  }

  render(_percent: number): typeof noChange {
    return noChange;
  }
}

/** `<th ${columnWidth(12.5)}>`: the width in percent of the table. */
export const columnWidth = directive(ColumnWidthDirective);
