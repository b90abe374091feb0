import type { PartialInteractionDraft } from 'interaction-timeline';
import { find } from './find.js';
import { callDraft, emailDraft, letterDraft, smsDraft, type CallOutcome, type Recipient } from './outreach.js';
import type { PortalRecord } from './portal-record.js';

/** Logs what a tool did; the widget's own `log`. */
type Log = (draft: PartialInteractionDraft) => Promise<unknown>;

/**
 * Connects the portal's E-mail, SMS, Call and Print to the history: each does its work (here: none) and logs it, and the
 * row appears by itself.
 */
export function connectTools(record: PortalRecord, log: Log): void {
  if (record.people.length === 0) return;
  const report = async (draft: PartialInteractionDraft, words: string) => {
    const status = find('#status');
    status.textContent = await log(draft).then(
      () => words,
      () => 'This could not be logged. The history says why.',
    );
  };
  const recipientOf = (form: FormData): Recipient => {
    const key = textOf(form, 'to');
    const relation = record.relations.find(({ id }) => id === key);
    return relation ? { name: relation.label ?? relation.id, relation } : { name: record.label };
  };

  connectDialog('#email-dialog', record, (form) => {
    const recipient = recipientOf(form);
    return report(
      emailDraft(recipient, textOf(form, 'subject'), textOf(form, 'text')),
      `E-mail to ${recipient.name} logged.`,
    );
  });
  connectDialog('#sms-dialog', record, (form) => {
    const recipient = recipientOf(form);
    return report(smsDraft(recipient, textOf(form, 'text')), `SMS to ${recipient.name} logged.`);
  });
  connectDialog('#call-dialog', record, (form) => {
    const recipient = recipientOf(form);
    const outcome = textOf(form, 'outcome') as CallOutcome;
    return report(callDraft(recipient, outcome, textOf(form, 'subject')), `Call to ${recipient.name} logged.`);
  });
  find('#print').addEventListener('click', () => {
    void report(letterDraft(record.label), 'Letter logged. The demo prints nothing.');
  });

  for (const button of document.querySelectorAll<HTMLButtonElement>('#tools button')) button.disabled = false;
}

/** Opens the dialog by its button, and hands over what was entered unless it was cancelled. */
function connectDialog(selector: string, record: PortalRecord, send: (form: FormData) => Promise<void>): void {
  const dialog = find<HTMLDialogElement>(selector);
  const form = find<HTMLFormElement>('form', dialog);
  const people = find<HTMLSelectElement>('.people', dialog);
  people.replaceChildren(...record.people.map(({ key, label }) => new Option(label, key)));
  find(`[data-dialog="${dialog.id}"]`).addEventListener('click', () => {
    form.reset();
    dialog.returnValue = '';
    dialog.showModal();
  });
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'send') void send(new FormData(form));
  });
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
