import type { User } from 'interaction-timeline';

/** The staff of the sample office, by the short names that the stories use. */
export const usersByKey = {
  keller: { id: 'user-keller', name: 'Maren Keller' },
  osei: { id: 'user-osei', name: 'Abena Osei' },
  ribeiro: { id: 'user-ribeiro', name: 'Tomás Ribeiro' },
  tanabe: { id: 'user-tanabe', name: '田辺 ゆき' },
  wojcik: { id: 'user-wojcik', name: 'Łucja Wójcik' },
  haddad: { id: 'user-haddad', name: 'نور حداد' },
  carroway: { id: 'user-carroway', name: 'Devin Carroway' },
  raman: { id: 'user-raman', name: 'Priya Raman' },
  oyelaran: { id: 'user-oyelaran', name: 'Grace Oyelaran' },
  lovas: { id: 'user-lovas', name: 'Henrik Løvås' },
} as const satisfies Readonly<Record<string, User>>;

/** Short name of a member of staff. */
export type UserKey = keyof typeof usersByKey;

/** The staff as the widget's user picker offers them. */
export const users: readonly User[] = Object.values(usersByKey);

/** The person at the desk in this demo. */
export const currentUser: User = usersByKey.keller;
