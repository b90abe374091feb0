import { expect } from '@open-wc/testing';
import { acting } from '../../src/i18n/english/acting.js';
import { changes } from '../../src/i18n/english/changes.js';
import { finding } from '../../src/i18n/english/finding.js';
import { form } from '../../src/i18n/english/form.js';
import { help } from '../../src/i18n/english/help.js';
import { history } from '../../src/i18n/english/history.js';
import { summary } from '../../src/i18n/english/summary.js';
import { table } from '../../src/i18n/english/table.js';
import { windowTexts } from '../../src/i18n/english/window.js';

const parts: Readonly<Record<string, object>> = {
  history,
  changes,
  form,
  finding,
  summary,
  table,
  acting,
  help,
  windowTexts,
};

describe('the parts of English', () => {
  it('say the same where several say it: which of them is loaded last must not matter', () => {
    const said = new Map<string, { readonly part: string; readonly text: string }>();
    const odds: string[] = [];
    for (const [part, texts] of Object.entries(parts)) {
      for (const [key, message] of Object.entries(texts as Record<string, unknown>)) {
        // what failed is said in more words by those who can do more
        if (key === 'failed' || key === 'because') continue;
        const text = String(message);
        const before = said.get(key);
        if (before && before.text !== text) odds.push(`${key}: ${before.part} and ${part}`);
        said.set(key, { part, text });
      }
    }
    expect(odds).to.deep.equal([]);
  });
});
