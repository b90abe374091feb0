import type { SummaryMessages } from '../messages/summary.js';
import { count, entries } from './count.js';
import { failing } from './failures.js';

/** The graph of contact and the date rail, in French. */
export const summary: SummaryMessages & typeof failing = {
  ...failing,
  volume: 'Contacts au fil du temps',
  volumeBy: 'Une barre par',
  volumeMonths: 'Mois',
  volumeWeeks: 'Semaine',
  volumeHelp:
    'Les flèches passent d’une barre à l’autre. Avec Maj, elles en choisissent plusieurs\u00a0; Entrée en choisit une, Échap aucune.',
  volumeEmpty: 'Il n’y a pas encore de contact à représenter.',
  volumeUnavailable: 'Les chiffres de cet historique ne sont pas disponibles ici.',
  volumeBar: (days, total, codes) => `${days}\u00a0: ${[total.text, ...codes].join(', ')}`,
  volumeCode: (code, total) => `${code} ${total.text}`,
  volumeNoCode: 'Sans code',
  volumeOtherCodes: 'Autres codes',
  volumeLast: (ago, user) => `Dernier contact ${ago}${user ? ` · ${user}` : ''}`,
  volumeRhythm: (days) =>
    count(days, {
      one: 'En général chaque jour',
      many: 'En général tous les # de jours',
      other: 'En général tous les # jours',
    }),
  volumeSince: (day) => `Depuis le ${day}`,
  volumeUntil: (day) => `Jusqu’au ${day}`,
  volumeChosen: (days) => `Choisi\u00a0: ${days}`,
  volumeNoneChosen: 'Tous les jours sont de nouveau affichés.',
  volumeClear: 'Effacer',
  volumeMerged: (units, unit) =>
    `Une barre représente ${count(
      units,
      unit === 'week'
        ? { one: 'semaine', many: 'de semaines', other: 'semaines' }
        : { one: 'mois', many: 'de mois', other: 'mois' },
    )}.`,
  volumeUndated: (undated) => `${entries(undated)} sans date`,
  volumeLater: (later, day) => `${entries(later)} après le ${day}`,
  volumeCovered: (read, of) => `Compté jusqu’ici\u00a0: ${of ? `${read.text} sur ${entries(of)}` : entries(read)}`,
  volumeTable: 'Afficher en tableau',
  volumeDays: 'Jours',
  volumeAll: 'Toutes',
  rail: 'Dates de l’historique',
  railYear: (year, found) => `${year}, ${entries(found)}`,
  railMonth: (month, found) => `${month}, ${entries(found)}`,
  railGoTo: 'Aller à une date',
  railGo: 'Aller',
  railNoDay: 'Choisissez un jour ou écrivez-le sous la forme AAAA-MM-JJ.',
  railJump: (month) => (month ? `Aller à une date. À l’écran\u00a0: ${month}` : 'Aller à une date'),
};
