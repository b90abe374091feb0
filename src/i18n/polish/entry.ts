import type { Messages } from '../messages.js';

/** The fields of an entry by their names, in Polish. */
export const entry = {
  date: 'Data',
  code: 'Kod',
  status: 'Stan',
  user: 'Użytkownik',
  publicComments: 'Komentarze publiczne',
  visibility: 'Widoczne dla',
  visibilityStaff: 'Personel',
  visibilityPublic: 'Personel i ta osoba',
  applyTo: 'Dotyczy także',
  linked: 'powiązane',
  links: 'Odnośniki',
  followUpOf: 'Ciąg dalszy do',
  created: 'Zarejestrowano',
  changed: 'Zmieniono',
  yes: 'Tak',
  no: 'Nie',
  edit: 'Edytuj',
  delete: 'Usuń',
} satisfies Partial<Messages>;
