import type { Interaction } from './interaction.js';
import { plainText } from './plain-text.js';

/** An entry with its comments as text, in whatever form they came. */
export function textEntry(entry: Interaction): Interaction {
  const { comments, publicComments, commentsFormat } = entry;
  if (commentsFormat !== 'html') return entry;
  const text = (html: string | null | undefined) => (html ? plainText(html, 'html') : html);
  return { ...entry, comments: text(comments), publicComments: text(publicComments), commentsFormat: 'text' };
}
