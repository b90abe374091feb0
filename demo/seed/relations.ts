import type { Relation } from 'interaction-timeline';

/** The people around the sample applicant, by the short names that the stories use. */
export const relationsByKey = {
  mother: { id: 'relation-mother', label: 'Miriam Sample', type: 'Mother', linked: true },
  father: { id: 'relation-father', label: 'Daniel Sample', type: 'Father', linked: false },
  sibling: { id: 'relation-sibling', label: 'Theo Sample', type: 'Sibling', linked: true },
  counselor: { id: 'relation-counselor', label: 'Imani Okafor', type: 'Counselor', linked: true },
  teacher: { id: 'relation-teacher', label: 'Benedikt Vogel', type: 'Teacher', linked: false },
  grandmother: { id: 'relation-grandmother', label: 'سلمى', type: 'Grandmother', linked: false },
} as const satisfies Readonly<Record<string, Relation>>;

/** Short name of a relation. */
export type RelationKey = keyof typeof relationsByKey;

/** The relations as the widget offers them under "apply to". */
export const relations: readonly Relation[] = Object.values(relationsByKey);
