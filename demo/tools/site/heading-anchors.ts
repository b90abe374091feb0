/** Makes the anchors of one document's headings, as GitHub does: links work there and on the site. */
export class HeadingAnchors {
  readonly #counts = new Map<string, number>();

  /** The anchor of the next heading; one that stood before gets a number. */
  next(heading: string): string {
    const anchor = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const count = this.#counts.get(anchor) ?? 0;
    this.#counts.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  }
}
