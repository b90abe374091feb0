import { fullDate, fullRange } from '../../i18n/full-formats.js';
import type { I18n } from '../../i18n/i18n.js';
import type { Code } from '../../model/code.js';
import type { Interaction } from '../../model/interaction.js';
import { relationText } from '../shared/relation-text.js';
import { fieldText, visibilityText } from '../shared/value-text.js';
import { codeText, statusText, userText, type EntryView } from './entry-view.js';

/** What there is to know of an entry in single words, each with its label, in the order that it is shown. Empty ones too. */
export function factsOf(interaction: Interaction, view: EntryView): (readonly [label: string, text: string])[] {
  const { i18n } = view;
  const { messages } = i18n;
  return [
    [messages.date, dateText(interaction, i18n)],
    [messages.code, codeText(interaction, view)],
    [messages.status, statusText(interaction, view)],
    ...codeFields(interaction, view),
    [messages.user, userText(interaction, view)],
    [messages.visibility, visibilityText(interaction.visibility ?? '', i18n)],
  ];
}

/** What an entry is part of, and its own life: labels and texts. Empty ones too. */
export function lifeOf(interaction: Interaction, view: EntryView): (readonly [label: string, text: string])[] {
  const { messages, format } = view.i18n;
  const { createdAt, updatedAt, createdBy } = interaction;
  const created = [fullDate(format, createdAt), createdBy?.name ?? createdBy?.id].filter(Boolean).join(' · ');
  return [
    [
      messages.followUpOf,
      interaction.followUpOf ? (view.subjectOf?.(interaction.followUpOf) ?? interaction.followUpOf) : '',
    ],
    [messages.created, created],
    [messages.changed, updatedAt === createdAt ? '' : (fullDate(format, updatedAt) ?? '')],
  ];
}

/** Name, type and link of a relation, as far as they are known. */
export function relationWords(
  relation: NonNullable<Interaction['relations']>[number],
  i18n: I18n,
): readonly [name: string, more: string] {
  const { label, type, linked } = relation;
  const more = [label ? type : undefined, linked ? i18n.messages.linked : undefined].filter(Boolean).join(' · ');
  return [relationText(relation, i18n), more];
}

function dateText(interaction: Interaction, { format, messages }: I18n): string {
  const zone = interaction.timeZone ? ` (${interaction.timeZone})` : '';
  return (fullRange(format, interaction, interaction.until) ?? messages.unknownDate) + zone;
}

/** The code's own fields in the code's order, then those that it does not know, by their keys. */
function codeFields(interaction: Interaction, { codes, i18n }: EntryView): (readonly [string, string])[] {
  const { fields = {} } = interaction;
  const found = codes?.find(interaction.code ?? '', interaction.subcode ?? undefined);
  const known = [found?.code, found?.subcode].flatMap((code?: Code) => code?.fields ?? []);
  const unknown = Object.keys(fields).filter((key) => !known.some((field) => field.key === key));
  return [
    ...known.map((field) => [field.label, fieldText(fields[field.key], field, i18n)] as const),
    ...unknown.map((key) => [key, fieldText(fields[key], undefined, i18n)] as const),
  ];
}
