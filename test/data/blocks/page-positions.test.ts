import { expect } from '@open-wc/testing';
import {
  bindCursor,
  byOffset,
  byPageNumber,
  byToken,
  readPosition,
  type CutRows,
} from '../../../src/data/blocks/blocks.js';
import type { Query } from '../../../src/data/query.js';
import { rejectionKind } from '../support/rejection.js';

const QUERY: Query = { recordId: 'r1', view: 'interactions', limit: 3 };
const ROWS = Array.from({ length: 8 }, (_, index) => index);

/** All pages of a walk. */
async function walk(list: (query: Query) => Promise<CutRows<number>>, query = QUERY): Promise<readonly number[][]> {
  const pages: number[][] = [];
  let cursor: string | undefined;
  do {
    const { rows, next } = await list({ ...query, cursor });
    pages.push([...rows]);
    cursor = next ?? undefined;
  } while (cursor !== undefined && pages.length < 20);
  return pages;
}

describe('bindCursor', () => {
  it('makes a cursor that gives the position back to the same query, whatever its limit', () => {
    const cursor = bindCursor(QUERY, { page: 7 });
    expect(readPosition({ ...QUERY, limit: 50, cursor })).to.deep.equal({ page: 7 });
    expect(readPosition(QUERY)).to.equal(undefined);
  });

  for (const [what, query] of Object.entries<Query>({
    'another record': { ...QUERY, recordId: 'r2' },
    'another view': { ...QUERY, view: 'activities' },
    'another search': { ...QUERY, search: 'visit' },
  })) {
    it(`refuses it with ${what}`, () => {
      expect(() => readPosition({ ...query, cursor: bindCursor(QUERY, 7) }))
        .to.throw()
        .with.property('kind', 'invalid');
    });
  }

  it('refuses a cursor that it did not make, and one that was cut off', () => {
    const cursor = bindCursor(QUERY, { page: 7 });
    for (const strange of ['', 'nobody made this', cursor.slice(0, -1)]) {
      expect(() => readPosition({ ...QUERY, cursor: strange }), strange)
        .to.throw()
        .with.property('kind', 'invalid');
    }
  });
});

describe('byPageNumber', () => {
  const pagesOf =
    (size: number, first = 1) =>
    (page: number) =>
      ROWS.slice((page - first) * size, (page - first + 1) * size);

  it('asks for page after page until one is empty: a short one is not the last', async () => {
    const short: Record<number, number[]> = { 1: [0, 1, 2], 2: [3], 3: [4, 5] };
    const pages = await walk((query) => byPageNumber(query, ({ page }) => Promise.resolve(short[page] ?? [])));
    expect(pages).to.deep.equal([[0, 1, 2], [3], [4, 5], []]);
  });

  it('ends where the backend says that it is the last page', async () => {
    const pages = await walk((query) =>
      byPageNumber(query, ({ page, size }) => Promise.resolve({ rows: pagesOf(size)(page), isLast: page === 3 })),
    );
    expect(pages).to.deep.equal([
      [0, 1, 2],
      [3, 4, 5],
      [6, 7],
    ]);
  });

  it('goes on over an empty page where the backend says that more follows', async () => {
    const pages = await walk((query) =>
      byPageNumber(query, ({ page }) => Promise.resolve({ rows: page === 2 ? [2] : [], isLast: page === 2 })),
    );
    expect(pages).to.deep.equal([[], [2]]);
  });

  it('ends where the backend has counted as many, and hands on its count', async () => {
    const answers: CutRows<number>[] = [];
    await walk(async (query) => {
      answers.push(await byPageNumber(query, ({ page }) => Promise.resolve({ rows: pagesOf(3)(page), total: 8 })));
      return answers.at(-1)!;
    });
    expect(answers.map(({ total }) => total)).to.deep.equal([8, 8, 8]);
  });

  it('cuts pages of a size that the backend decides, from a first page of zero', async () => {
    const asked: number[] = [];
    const pages = await walk((query) =>
      byPageNumber(
        query,
        ({ page, size }) => {
          asked.push(page);
          return Promise.resolve({ rows: pagesOf(size, 0)(page), total: 8 });
        },
        { first: 0, size: 5 },
      ),
    );
    expect(pages).to.deep.equal([
      [0, 1, 2],
      [3, 4],
      [5, 6, 7],
    ]);
    expect(asked).to.deep.equal([0, 0, 1]);
  });

  it('keeps the size of the first page, should the next one be asked for in another', async () => {
    const read = ({ page, size }: { page: number; size: number }) => Promise.resolve(pagesOf(size)(page));
    const { next } = await byPageNumber(QUERY, read);
    const { rows } = await byPageNumber({ ...QUERY, limit: 2, cursor: next! }, read);
    expect(rows).to.deep.equal([3, 4]);
  });
});

describe('byOffset', () => {
  const read = ({ offset, limit }: { offset: number; limit: number }) =>
    Promise.resolve(ROWS.slice(offset, offset + limit));

  it('goes on behind what came, however short the page, until one is empty', async () => {
    const pages = await walk((query) =>
      byOffset(query, ({ offset }) => Promise.resolve(ROWS.slice(offset, offset + 2))),
    );
    expect(pages).to.deep.equal([[0, 1], [2, 3], [4, 5], [6, 7], []]);
  });

  it('ends where the total is reached', async () => {
    const pages = await walk((query) => byOffset(query, async (place) => ({ rows: await read(place), total: 8 })));
    expect(pages).to.deep.equal([
      [0, 1, 2],
      [3, 4, 5],
      [6, 7],
    ]);
  });

  it('believes the backend rather than the total', async () => {
    const pages = await walk((query) =>
      byOffset(query, async (place) => ({ rows: await read(place), total: 99, isLast: place.offset === 3 })),
    );
    expect(pages).to.deep.equal([
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });

  it('cuts a page that is larger than asked for, and takes the rest up again', async () => {
    const pages = await walk((query) =>
      byOffset(query, ({ offset }) => Promise.resolve({ rows: ROWS.slice(offset), isLast: true })),
    );
    expect(pages).to.deep.equal([
      [0, 1, 2],
      [3, 4, 5],
      [6, 7],
    ]);
  });

  it('repeats the last row when one is added between two pages, and loses none', async () => {
    let rows = [...ROWS];
    const list = (query: Query) =>
      byOffset(query, ({ offset, limit }) =>
        Promise.resolve({ rows: rows.slice(offset, offset + limit), total: rows.length }),
      );
    const { rows: first, next } = await list(QUERY);
    rows = [-1, ...rows];
    const rest = await walk(({ cursor = next!, ...query }) => list({ ...query, cursor }));
    expect([...first, ...rest.flat()]).to.deep.equal([0, 1, 2, 2, 3, 4, 5, 6, 7]);
  });
});

describe('byToken', () => {
  it('hands on the token of the backend until there is none', async () => {
    const asked: unknown[] = [];
    const pages = await walk((query) =>
      byToken<number, string>(query, ({ after, limit }) => {
        asked.push(after);
        const start = Number(after?.slice(1) ?? 0);
        return Promise.resolve({ rows: ROWS.slice(start, start + limit), next: start < 6 ? `t${start + 3}` : null });
      }),
    );
    expect(pages).to.deep.equal([
      [0, 1, 2],
      [3, 4, 5],
      [6, 7],
    ]);
    expect(asked).to.deep.equal([undefined, 't3', 't6']);
  });

  for (const end of [undefined, null, ''] as const) {
    it(`ends at a token of ${JSON.stringify(end) ?? 'undefined'}`, async () => {
      const { next } = await byToken<number, string>(QUERY, () => Promise.resolve({ rows: [1], next: end }));
      expect(next).to.equal(null);
    });
  }

  it('goes on behind an empty page, and by a token of zero', async () => {
    const pages = await walk((query) =>
      byToken<number, number>(query, ({ after }) =>
        Promise.resolve(after === 0 ? { rows: [1] } : { rows: [], next: 0 }),
      ),
    );
    expect(pages).to.deep.equal([[], [1]]);
  });

  it('takes keys of several parts, and the word of the backend that it was the last page', async () => {
    const pages = await walk((query) =>
      byToken<number, readonly [string, number]>(query, ({ after }) =>
        Promise.resolve({ rows: [after?.[1] ?? 0], next: ['2024', 1], isLast: after !== undefined }),
      ),
    );
    expect(pages).to.deep.equal([[0], [1]]);
  });

  it('cuts a page that is larger than asked for, and reads it again for the rest', async () => {
    const pages = await walk((query) => byToken<number, string>(query, () => Promise.resolve({ rows: ROWS })));
    expect(pages).to.deep.equal([
      [0, 1, 2],
      [3, 4, 5],
      [6, 7],
    ]);
  });
});

describe('an answer without rows', () => {
  for (const answer of [undefined, null, {}, { rows: null }]) {
    it(`of ${JSON.stringify(answer)} is a problem of the server, and no empty page`, async () => {
      const given = () => Promise.resolve(answer as never);
      for (const call of [byPageNumber(QUERY, given), byOffset(QUERY, given), byToken(QUERY, given)]) {
        expect(await rejectionKind(call)).to.equal('server');
      }
    });
  }
});
