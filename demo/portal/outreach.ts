import type { PartialInteractionDraft, Relation } from 'interaction-timeline';

/** Somebody the portal can reach: the student, or a relation. */
export interface Recipient {
  readonly name: string;
  /** Absent for the student. */
  readonly relation?: Relation | undefined;
}

/** What a call came to. */
export type CallOutcome = 'spoke' | 'left-voicemail' | 'wrong-number';

const nowhereElse = (recipient: Recipient) => (recipient.relation ? { relations: [recipient.relation] } : {});

/** What the portal's e-mail tool logs. */
export function emailDraft(recipient: Recipient, subject: string, text: string): PartialInteractionDraft {
  return { code: 'contact', subcode: 'e-mail', subject, comments: text, ...nowhereElse(recipient) };
}

/** What the portal's SMS tool logs: the message is the subject. */
export function smsDraft(recipient: Recipient, text: string): PartialInteractionDraft {
  return { code: 'contact', subcode: 'sms', subject: text, ...nowhereElse(recipient) };
}

/** What the portal's telephone logs: a talk by whom it was with, anything else as the callers' codes say. */
export function callDraft(recipient: Recipient, outcome: CallOutcome, about: string): PartialInteractionDraft {
  if (outcome !== 'spoke') {
    const subject = about || (outcome === 'wrong-number' ? 'Wrong number' : `Left a voicemail for ${recipient.name}`);
    return { code: 'telerecruiting', subcode: outcome, subject, ...nowhereElse(recipient) };
  }
  const subject = about || `Spoke with ${recipient.name}`;
  return { code: 'contact', subcode: callSubcode(recipient), subject, ...nowhereElse(recipient) };
}

/** What the portal's printer logs. */
export function letterDraft(name: string): PartialInteractionDraft {
  return { code: 'mailing', subcode: 'sent-letter', subject: `Printed a letter to ${name}` };
}

function callSubcode({ relation }: Recipient): string {
  if (!relation) return 'call-student';
  return relation.type === 'Counselor' ? 'call-counselor' : 'call-parent';
}
