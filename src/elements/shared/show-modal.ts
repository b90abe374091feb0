/**
 * Shows a dialog above the page. Does nothing where it is shown already, or was taken out of the page while what it shows was on its
 * way: a browser throws then.
 */
export function showModal(dialog: HTMLDialogElement | null | undefined): void {
  if (dialog?.isConnected && !dialog.open) dialog.showModal();
}
