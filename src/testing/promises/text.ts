import { promisesOf, type PromiseInGroup } from '../adapter-promise.js';
import { ensure } from '../broken-promise.js';
import { faithful } from '../faithful.js';
import { inWords } from '../in-words.js';

const needs = ['writes', 'create'] as const;

function keeps(what: string, comments: string): PromiseInGroup {
  return {
    promise: `keeps ${what}, or says that it does not`,
    needs,
    check: (context) => faithful(context, 'comments', comments),
  };
}

/** What texts promise: they come back as they were written, or it is said that they do not. */
export const textPromises = promisesOf('text', {
  emoji: keeps('emoji, joined ones too', 'Met 👩🏽‍🎓 and her 👨‍👩‍👧 📞 🏳️‍🌈'),
  scripts: keeps('right-to-left and other scripts', 'שיחה עם האם · مكالمة · 電話 · Разговор · สายโทรศัพท์'),
  directions: keeps('signs that direct the text', 'a\u200Eb\u200Fc\u2068d\u2069e'),
  decomposed: keeps('letters with their accents apart', 'Ame\u0301lie Nu\u0301n\u0303ez'),
  whitespace: keeps('blanks at both ends and in a row', '  two  blanks\u00A0and more  '),
  lines: keeps('lines, blank ones and tabs', 'First\n\n\tthird\nfourth'),
  markup: keeps('what looks like markup', '<b>5 < 7</b> &amp; <script>alert(1)</script> &lt;'),
  quotes: keeps('quotes, backslashes and placeholders', `'; -- "\\" \\n %s \${name} {{name}}`),
  controls: keeps('control characters', 'bell\u0007 escape\u001B unit\u001F'),
  subject: {
    promise: 'keeps signs of every kind in the subject, or says that it does not',
    needs,
    check: (context) => faithful(context, 'subject', `${context.mark} 📞 <i>"שיחה"</i> & Ame\u0301lie`),
  },
  empty: {
    promise: 'keeps empty comments empty: there are none, not some that are not loaded yet',
    needs,
    async check(context) {
      const { interaction, warnings } = await context.create({ comments: '' });
      const { comments } = await context.readBack(interaction);
      ensure(!comments || warnings?.length, `the comments were ${inWords(comments)}`);
      ensure(comments !== undefined || warnings?.length, 'the comments were absent, as if they were not loaded');
    },
  },
  absent: {
    promise: 'invents no comments for an entry without them',
    needs,
    async check(context) {
      const { comments } = await context.readBack((await context.create()).interaction);
      ensure(!comments, `the comments were ${inWords(comments)}`);
    },
  },
  plain: {
    promise: 'does not call text HTML',
    needs,
    async check(context) {
      const { interaction } = await context.create({ comments: 'a < b' });
      const { commentsFormat } = await context.readBack(interaction);
      ensure(commentsFormat !== 'html', '`commentsFormat` was html for a draft of plain text');
    },
  },
});
