import { AdapterError, type Interaction, type InteractionAdapter, type Page } from 'interaction-timeline';
import { codes } from './sample-rows.js';

const create: NonNullable<InteractionAdapter['create']> = (draft) => Promise.resolve({ interaction: draft });

/** Answers with these rows, all at once and newest first, and takes no new ones. */
export function reading(rows: readonly Interaction[]): InteractionAdapter {
  const items = rows.toSorted((one, other) => Date.parse(other.date ?? '') - Date.parse(one.date ?? ''));
  return {
    list: () => Promise.resolve({ items, next: null, total: items.length }),
    codes: () => Promise.resolve(codes),
  };
}

/** Answers with these rows, all at once. */
export function answering(rows: readonly Interaction[]): InteractionAdapter {
  return { ...reading(rows), create };
}

/** Answers page by page, with a total. */
export function paging(rows: readonly Interaction[], size: number): InteractionAdapter {
  return {
    list: ({ cursor }) => {
      const start = Number(cursor ?? 0);
      const next = start + size < rows.length ? String(start + size) : null;
      return Promise.resolve({ items: rows.slice(start, start + size), next, total: rows.length });
    },
    codes: () => Promise.resolve(codes),
    create,
  };
}

/** Never answers. */
export function silent(): InteractionAdapter {
  return { list: () => new Promise<Page>(() => undefined) };
}

/** Always refuses, for the same reason. */
export function refusing(error: AdapterError): InteractionAdapter {
  return { list: () => Promise.reject(error) };
}

/** Answers with something that is no interaction among others that are. */
export function malformed(rows: readonly Interaction[]): InteractionAdapter {
  const broken = { id: 42, date: 'the day before yesterday' } as unknown as Interaction;
  return {
    list: () => Promise.resolve({ items: [...rows, broken], next: null }),
    codes: () => Promise.resolve(codes),
    create,
  };
}

/** Fails the first time, as a network does; answers when asked again. */
export function recovering(rows: readonly Interaction[]): InteractionAdapter {
  let asked = 0;
  const then = answering(rows);
  return {
    ...then,
    list: (query, options) => {
      asked += 1;
      return asked === 1
        ? Promise.reject(new AdapterError('network', 'The first request fails on purpose'))
        : then.list(query, options);
    },
  };
}
