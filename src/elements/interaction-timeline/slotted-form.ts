/** A form in its slot; one that is a Lit element tells when it is drawn. */
type SlottedForm = HTMLElement & { readonly updateComplete?: Promise<unknown> };

/** The page's form, or the timeline's own; undefined before there is one. */
export function slottedForm(root: ParentNode): SlottedForm | undefined {
  const slot = root.querySelector<HTMLSlotElement>('slot[name="dialog"]');
  return slot?.assignedElements({ flatten: true })[0] as SlottedForm | undefined;
}
