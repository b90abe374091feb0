import type { I18n } from '../../i18n/i18n.js';
import type { Relation } from '../../model/relation.js';

/** A relation's name, its type where it has none. */
export function relationText({ label, type }: Pick<Relation, 'label' | 'type'>, { messages }: I18n): string {
  return label?.trim() || type?.trim() || messages.unnamedRelation;
}
