import type { SummaryMessages } from '../messages/summary.js';
import { count, entries, ofEntries } from './count.js';
import { failing } from './failures.js';

/** The graph of contact and the date rail, in Polish. */
export const summary: SummaryMessages & typeof failing = {
  ...failing,
  volume: 'Kontakty w czasie',
  volumeBy: 'Słupek na',
  volumeMonths: 'Miesiąc',
  volumeWeeks: 'Tydzień',
  volumeHelp:
    'Klawisze strzałek przechodzą między słupkami. Z klawiszem Shift wybierają kilka, Enter wybiera jeden, Esc żadnego.',
  volumeEmpty: 'Nie ma jeszcze kontaktów do narysowania.',
  volumeUnavailable: 'Liczby tej historii nie są tutaj dostępne.',
  volumeBar: (days, total, codes) => `${days}: ${[total.text, ...codes].join(', ')}`,
  volumeCode: (code, total) => `${code} ${total.text}`,
  volumeNoCode: 'Bez kodu',
  volumeOtherCodes: 'Inne kody',
  volumeLast: (ago, user) => `Ostatni kontakt ${ago}${user ? ` · ${user}` : ''}`,
  volumeRhythm: (days) =>
    count(days, {
      one: 'Zwykle codziennie',
      few: 'Zwykle co # dni',
      many: 'Zwykle co # dni',
      other: 'Zwykle co # dnia',
    }),
  volumeSince: (day) => `Od ${day}`,
  volumeUntil: (day) => `Do ${day}`,
  volumeChosen: (days) => `Wybrano: ${days}`,
  volumeNoneChosen: 'Znów widoczne są wszystkie dni.',
  volumeClear: 'Wyczyść',
  volumeMerged: (units, unit) =>
    `Jeden słupek to ${count(units, unit === 'week' ? { one: 'tydzień', few: 'tygodnie', many: 'tygodni', other: 'tygodnia' } : { one: 'miesiąc', few: 'miesiące', many: 'miesięcy', other: 'miesiąca' })}.`,
  volumeUndated: (undated) => `${entries(undated)} bez daty`,
  volumeLater: (later, day) => `${entries(later)} po ${day}`,
  volumeCovered: (read, of) => `Policzono dotąd: ${of ? `${read.text} z ${ofEntries(of)}` : entries(read)}`,
  volumeTable: 'Pokaż jako tabelę',
  volumeDays: 'Dni',
  volumeAll: 'Wszystkie',
  rail: 'Daty',
  railYear: (year, found) => `${year}, ${entries(found)}`,
  railMonth: (month, found) => `${month}, ${entries(found)}`,
  railGoTo: 'Przejdź do daty',
  railGo: 'Przejdź',
  railNoDay: 'Wybierz dzień lub wpisz go jako RRRR-MM-DD.',
  railJump: (month) => (month ? `Przejdź do daty. Widoczne: ${month}` : 'Przejdź do daty'),
};
