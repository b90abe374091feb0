import { listText } from '../../../i18n/full-formats.js';
import type { Interaction } from '../../../model/interaction.js';
import { plainText } from '../../../model/plain-text.js';
import { safeFileName } from '../../../model/file-name.js';
import { factsOf, lifeOf, relationWords } from '../entry-facts.js';
import { wholeSubject, type EntryView } from '../entry-view.js';

/** An entry as people would write it into a mail: its subject, its facts a line each, then its texts. */
export function entryText(interaction: Interaction, view: EntryView): string {
  const { messages, format } = view.i18n;
  const { relations = [], attachments = [], links = [], commentsFormat } = interaction;
  const list = (texts: readonly string[]) => listText(format, texts);
  const facts = [
    ...factsOf(interaction, view),
    [messages.applyTo, list(relations.map((relation) => relationWords(relation, view.i18n)[0]))] as const,
    [
      messages.files(format.count(attachments.length)),
      list(attachments.map(({ name }) => safeFileName(name))),
    ] as const,
    [messages.links, links.map(({ href }) => href).join(' ')] as const,
    ...lifeOf(interaction, view),
  ].filter(([, text]) => text);
  const comments = plainText(interaction.comments, commentsFormat).trim();
  const publicComments = plainText(interaction.publicComments, commentsFormat).trim();
  return [
    wholeSubject(interaction, view),
    facts.map(([label, text]) => `${label}: ${text}`).join('\n'),
    comments,
    publicComments && `${messages.publicComments}:\n${publicComments}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}
