import type { InteractionDraft } from '../../../src/model/interaction-draft.js';
import { created, pages, rows, stored, type Break } from '../derived.js';
import { signing } from '../good-extras.js';
import type { BrokenAdapters } from './broken-adapter.js';

function comments(edit: (text: string) => string): Break {
  return stored((draft) => ({ ...draft, comments: draft.comments && edit(draft.comments) }));
}

function date(edit: (date: string) => string): Break {
  return stored((draft) => ({ ...draft, date: draft.date && edit(draft.date) }));
}

const withoutEmoji = (text: string) => text.replace(/\p{Extended_Pictographic}/gu, '');

export const text: BrokenAdapters = {
  emoji: comments(withoutEmoji),
  scripts: comments((text) => text.replace(/\P{Script=Latin}/gu, '?')),
  directions: comments((text) => text.replace(/[\u200E\u200F\u2066-\u2069]/g, '')),
  decomposed: comments((text) => text.normalize()),
  whitespace: comments((text) => text.trim()),
  lines: comments((text) => text.replace(/\s+/g, ' ')),
  markup: comments((text) => text.replace(/<[^>]*>/g, '')),
  quotes: comments((text) => text.replaceAll("'", "''")),
  controls: comments((text) => text.replace(/\p{Cc}/gu, '')),
  subject: stored((draft) => ({ ...draft, subject: draft.subject && withoutEmoji(draft.subject) })),
  empty: stored((draft) => ({ ...draft, comments: draft.comments || undefined })),
  absent: stored((draft: InteractionDraft) => ({ ...draft, comments: draft.comments ?? 'None' })),
  plain: rows((entry) => ({ ...entry, commentsFormat: 'html' })),
};

export const dates: BrokenAdapters = {
  day: date((day) => `${day}T00:00:00Z`),
  'year-1': date((day) => day.replace('0001', '1901')),
  'year-9999': date(() => '2038-01-19'),
  'leap-day': date(() => '2024-03-01'),
  instant: date((instant) => `${instant.slice(0, 19)}Z`),
  'odd-offset': date((instant) => instant.replace('+05:45', '+06:00')),
  'before-1970': date(() => '1970-01-01T00:00:00Z'),
  future: date(() => new Date().toISOString()),
  'doubled-hour': date((instant) => instant.replace('-05:00', '-04:00')),
  unknown: stored((draft) => ({ ...draft, date: draft.date ?? '1970-01-01' })),
  precision: date((day) => `${day}T12:00:00Z`),
  until: stored(({ until: _, ...draft }) => draft),
  placed: pages((page) => ({ ...page, items: page.items.toReversed() })),
  own: {
    good: signing,
    broken: created(({ interaction }) => ({ interaction: { ...interaction, date: '2020-01-01' } })),
  },
};
