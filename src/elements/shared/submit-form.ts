/** Submits a field's form as Enter in a native field does: presses its first submit button, if it has one. */
export function submitForm(field: { readonly form: HTMLFormElement | null }, event: KeyboardEvent): void {
  // after all listeners, any of which may prevent it, and after the change that Enter makes
  setTimeout(() => {
    const { form } = field;
    if (event.defaultPrevented || !form) return;
    const button = [...form].find((el): el is HTMLButtonElement => 'type' in el && el.type === 'submit');
    if (button) button.click();
    // not the form's own method, which is a field where one has that name
    else HTMLFormElement.prototype.requestSubmit.call(form);
  });
}
