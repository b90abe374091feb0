import { expect } from '@open-wc/testing';
import * as arabic from '../../src/i18n/arabic/count.js';
import { arGrammar } from '../../src/i18n/grammars/ar.js';
import { heGrammar } from '../../src/i18n/grammars/he.js';
import { hiGrammar } from '../../src/i18n/grammars/hi.js';
import { jaGrammar } from '../../src/i18n/grammars/ja.js';
import { koGrammar } from '../../src/i18n/grammars/ko.js';
import { zhGrammar } from '../../src/i18n/grammars/zh.js';
import { ar } from '../../src/i18n/languages/ar.js';
import { he } from '../../src/i18n/languages/he.js';
import { hi } from '../../src/i18n/languages/hi.js';
import { ja } from '../../src/i18n/languages/ja.js';
import { ko } from '../../src/i18n/languages/ko.js';
import { zh } from '../../src/i18n/languages/zh.js';
import type { Messages } from '../../src/i18n/messages.js';
import { CodeTree } from '../../src/model/code-tree.js';
import type { QuickLogGrammar } from '../../src/model/quick-log/quick-log-grammar.js';
import { foldLine } from '../../src/model/quick-log/quick-log-words.js';
import { readQuickLog } from '../../src/model/quick-log/read-quick-log.js';

/** A line, and the date, the code and the subject that it says; behind them what is asked. */
type Line = readonly [text: string, date: string | undefined, code: string, subject: string, ...doubts: string[]];

interface Language {
  readonly messages: Messages;
  readonly grammar: QuickLogGrammar;
  /** A call with a parent, a call with a student, a visit, a letter. */
  readonly codes: readonly [string, string, string, string];
  /** Typed on a Monday, at 17:42. */
  readonly lines: readonly Line[];
}

const languages: Readonly<Record<string, Language>> = {
  ar: {
    messages: ar,
    grammar: arGrammar,
    codes: ['اتصال مع ولي الأمر', 'اتصال مع الطالب', 'زيارة', 'رسالة'],
    lines: [
      ['اتصال ولي الأمر طلب موعدًا أمس 3 مساءً', '2026-11-22T15:00', 'اتصال مع ولي الأمر', 'طلب موعدًا'],
      ['أمس: زيارة شكر المعلم', '2026-11-22', 'زيارة', 'شكر المعلم'],
      ['زيارة قبل ساعتين', '2026-11-23T15:42', 'زيارة', ''],
      ['زيارة قبل 3 أيام', '2026-11-20', 'زيارة', ''],
      ['رسالة يوم الخميس الماضي', '2026-11-19', 'رسالة', ''],
      ['زيارة في 5 مارس 2026 الساعة 14:30', '2026-03-05T14:30', 'زيارة', ''],
      ['زيارة أول أمس الساعة الثالثة والنصف عصرًا', '2026-11-21T15:30', 'زيارة', ''],
      ['زيارة أمس الساعة الرابعة إلا ربعًا عصرًا', '2026-11-22T15:45', 'زيارة', ''],
      ['زيارة ٢٠ نوفمبر', '2026-11-20', 'زيارة', ''],
      ['زيارة قبل نصف ساعة', '2026-11-23T17:12', 'زيارة', ''],
      ['زيارة الأسبوع الماضي', undefined, 'زيارة', 'الأسبوع الماضي', 'date'],
    ],
  },
  he: {
    messages: he,
    grammar: heGrammar,
    codes: ['שיחה עם הורה', 'שיחה עם תלמיד', 'ביקור', 'מכתב'],
    lines: [
      ['שיחה הורה הושארה הודעה אתמול ב-15:00', '2026-11-22T15:00', 'שיחה עם הורה', 'הושארה הודעה'],
      ['אתמול: ביקור היה מוצלח', '2026-11-22', 'ביקור', 'היה מוצלח'],
      ['ביקור לפני שעתיים', '2026-11-23T15:42', 'ביקור', ''],
      ['ביקור לפני 3 ימים', '2026-11-20', 'ביקור', ''],
      ['מכתב ביום חמישי שעבר', '2026-11-19', 'מכתב', ''],
      ["ביקור ביום ה' שעבר", '2026-11-19', 'ביקור', ''],
      ['ביקור 20 בנובמבר בשעה 9:30', '2026-11-20T09:30', 'ביקור', '', 'date'],
      ['ביקור שלשום בשלוש וחצי אחר הצהריים', '2026-11-21T15:30', 'ביקור', ''],
      ['ביקור אתמול ב-3 אחה״צ', '2026-11-22T15:00', 'ביקור', ''],
      ['ביקור 20/11/2026', '2026-11-20', 'ביקור', ''],
      ['ביקור בשבוע שעבר', undefined, 'ביקור', 'בשבוע שעבר', 'date'],
    ],
  },
  ja: {
    messages: ja,
    grammar: jaGrammar,
    codes: ['保護者への電話', '学生への電話', '訪問', '手紙'],
    lines: [
      ['保護者電話 留守電に伝言 昨日午後3時', '2026-11-22T15:00', '保護者への電話', '留守電に伝言'],
      ['昨日の15時30分に訪問、奨学金の件', '2026-11-22T15:30', '訪問', '奨学金の件'],
      ['訪問 2時間前', '2026-11-23T15:42', '訪問', ''],
      ['訪問３日前', '2026-11-20', '訪問', ''],
      ['手紙 先週の木曜日', '2026-11-19', '手紙', ''],
      ['訪問 11月20日 午前10時半', '2026-11-20T10:30', '訪問', ''],
      ['訪問 2026/11/20', '2026-11-20', '訪問', ''],
      ['一昨日の朝9時 訪問 初回', '2026-11-21T09:00', '訪問', '初回'],
      ['訪問 昨夜8時', '2026-11-22T20:00', '訪問', ''],
      ['訪問 返事は明日まで', undefined, '訪問', '返事は明日まで'],
      ['訪問 先週', undefined, '訪問', '先週', 'date'],
    ],
  },
  zh: {
    messages: zh,
    grammar: zhGrammar,
    codes: ['与家长通话', '与学生通话', '拜访', '信件'],
    lines: [
      ['与家长通话，已留言，昨天下午3点', '2026-11-22T15:00', '与家长通话', '已留言'],
      ['昨天下午三点半拜访 讨论奖学金', '2026-11-22T15:30', '拜访', '讨论奖学金'],
      ['拜访 两个小时前', '2026-11-23T15:42', '拜访', ''],
      ['拜访3天前', '2026-11-20', '拜访', ''],
      ['信件 上周四', '2026-11-19', '信件', ''],
      ['拜访 11月20日上午10点05分', '2026-11-20T10:05', '拜访', ''],
      ['拜访 2026/11/20', '2026-11-20', '拜访', ''],
      ['前天晚上8点 拜访', '2026-11-21T20:00', '拜访', ''],
      ['拜访 昨晚8点', '2026-11-22T20:00', '拜访', ''],
      ['拜访 半小时前', '2026-11-23T17:12', '拜访', ''],
      ['拜访 周五之前答复', undefined, '拜访', '周五之前答复'],
      ['拜访 上周', undefined, '拜访', '上周', 'date'],
    ],
  },
  ko: {
    messages: ko,
    grammar: koGrammar,
    codes: ['학부모 전화', '학생 전화', '방문', '편지'],
    lines: [
      ['학부모 전화 음성 메시지 남김 어제 오후 3시', '2026-11-22T15:00', '학부모 전화', '음성 메시지 남김'],
      ['어제 오후 3시 30분에 방문 장학금 안내', '2026-11-22T15:30', '방문', '장학금 안내'],
      ['방문 2시간 전', '2026-11-23T15:42', '방문', ''],
      ['방문 3일 전', '2026-11-20', '방문', ''],
      ['편지 지난주 목요일에', '2026-11-19', '편지', ''],
      ['방문 11월 20일 오전 10시 반', '2026-11-20T10:30', '방문', ''],
      ['방문 그저께 저녁 일곱 시', '2026-11-21T19:00', '방문', ''],
      ['방문 이틀 전', '2026-11-21', '방문', ''],
      ['방문 2026-11-20', '2026-11-20', '방문', ''],
      ['방문 금요일까지 답변', undefined, '방문', '금요일까지 답변'],
      ['방문 지난주', undefined, '방문', '지난주', 'date'],
    ],
  },
  hi: {
    messages: hi,
    grammar: hiGrammar,
    codes: ['अभिभावक से फ़ोन', 'छात्र से फ़ोन', 'मुलाक़ात', 'पत्र'],
    lines: [
      ['अभिभावक फोन संदेश छोड़ा बीते कल दोपहर 3 बजे', '2026-11-22T15:00', 'अभिभावक से फ़ोन', 'संदेश छोड़ा'],
      ['आज सुबह 9:30 बजे मुलाक़ात छात्रवृत्ति', '2026-11-23T09:30', 'मुलाक़ात', 'छात्रवृत्ति'],
      ['मुलाक़ात दो घंटे पहले', '2026-11-23T15:42', 'मुलाक़ात', ''],
      ['मुलाक़ात डेढ़ घंटे पहले', '2026-11-23T16:12', 'मुलाक़ात', ''],
      ['मुलाक़ात ३ दिन पहले', '2026-11-20', 'मुलाक़ात', ''],
      ['पत्र पिछले हफ़्ते गुरुवार को', '2026-11-19', 'पत्र', ''],
      ['मुलाक़ात 20 नवंबर को शाम साढ़े पाँच बजे', '2026-11-20T17:30', 'मुलाक़ात', ''],
      ['मुलाक़ात 20 नवंबर शाम पौने छह बजे', '2026-11-20T17:45', 'मुलाक़ात', ''],
      ['मुलाक़ात कल', '2026-11-22', 'मुलाक़ात', '', 'date'],
      ['मुलाक़ात शुक्रवार तक उत्तर', undefined, 'मुलाक़ात', 'शुक्रवार तक उत्तर'],
      ['मुलाक़ात पिछले हफ़्ते', undefined, 'मुलाक़ात', 'पिछले हफ़्ते', 'date'],
    ],
  },
};

function read(text: string, locale: string, { grammar, codes }: Language): Line {
  const tree = new CodeTree(codes.map((label, index) => ({ key: String(index), label })));
  const now = Date.parse('2026-11-23T17:42:00Z');
  const { code, date, subject, doubts } = readQuickLog(text, { codes: tree, grammar, now, timeZone: 'UTC', locale });
  const when = date.candidates[0]?.date.slice(0, 16);
  return [text, when, code.isClear ? code.candidates[0]!.label : '', subject.text, ...doubts];
}

/** Every word of a grammar, as its author wrote it. */
function wordsOf({
  relative,
  moments,
  numbers,
  parts,
  halves,
  times,
  hours,
  past,
  ...rest
}: QuickLogGrammar): string[] {
  const named = [relative, moments, numbers, parts, halves, times, hours, past].flatMap((words) =>
    Object.keys(words ?? {}),
  );
  const { weekdays, months, units, last, this: current, next, ago, ahead, fillers, endings, bindings, zones } = rest;
  const lists = [...weekdays, ...months, ...Object.values(units), last, current, next, ago, ahead];
  return [...named, ...lists, fillers, endings, bindings, zones];
}

const count = (value: number) => ({ value, text: String(value) });

for (const [locale, language] of Object.entries(languages)) {
  describe(`quick log in ${new Intl.DisplayNames('en', { type: 'language' }).of(locale)}`, () => {
    for (const line of language.lines) {
      it(`reads “${line[0]}”`, () => {
        expect(read(line[0], locale, language)).to.deep.equal(line);
      });
    }

    it('writes its words as lines are folded', () => {
      const words = wordsOf(language.grammar);
      expect(words).to.deep.equal(words.map(foldLine));
    });

    it('reads the example that its own texts give', () => {
      const [, when, , subject, ...doubts] = read(language.messages.quickLogDateHint, locale, language);
      expect([when, subject]).to.deep.equal(['2026-11-22T15:00', '']);
      expect(doubts).not.to.include('date');
    });
  });
}

describe('numbers in Arabic', () => {
  for (const [value, entries, mayNotSee] of [
    [0, '0 إدخال', '0 إدخال لا يُسمح لك برؤيته'],
    [1, 'إدخال واحد', 'إدخال واحد لا يُسمح لك برؤيته'],
    [2, 'إدخالان', 'إدخالان لا يُسمح لك برؤيتهما'],
    [3, '3 إدخالات', '3 إدخالات لا يُسمح لك برؤيتها'],
    [11, '11 إدخالًا', '11 إدخالًا لا يُسمح لك برؤيتها'],
    [100, '100 إدخال', '100 إدخال لا يُسمح لك برؤيتها'],
  ] as const) {
    it(`have the noun follow ${value}`, () => {
      expect([ar.inGroup(count(value)), ar.withheld(count(value))]).to.deep.equal([entries, mayNotSee]);
    });
  }

  it('end otherwise behind a preposition where they are two', () => {
    expect(arabic.ofEntries(count(2))).to.equal('إدخالين');
    expect(ar.fileHolds(count(2), 'a.csv')).to.equal('يحتوي \u2068a.csv\u2069 على إدخالين.');
  });
});

describe('numbers in Hebrew', () => {
  for (const [value, entries, moreChosen] of [
    [0, '0 רישומים', 'נבחרו עוד 0 קשרים.'],
    [1, 'רישום אחד', 'נבחר עוד קשר אחד.'],
    [2, 'שני רישומים', 'נבחרו עוד שני קשרים.'],
    [3, '3 רישומים', 'נבחרו עוד 3 קשרים.'],
    [11, '11 רישומים', 'נבחרו עוד 11 קשרים.'],
    [100, '100 רישומים', 'נבחרו עוד 100 קשרים.'],
  ] as const) {
    it(`have the noun follow ${value}`, () => {
      expect([he.inGroup(count(value)), he.moreChosen(count(value))]).to.deep.equal([entries, moreChosen]);
    });
  }
});

describe('texts from right to left', () => {
  for (const [name, messages] of Object.entries({ Arabic: ar, Hebrew: he })) {
    it(`isolate what is not ${name}`, () => {
      for (const text of [
        messages.empty('Rosalind'),
        messages.about('Rosalind', ''),
        messages.fileRefused('Rosalind', ''),
        messages.noUserFound('Rosalind'),
        messages.seenBy('public', '', 'Rosalind'),
        messages.quickLogSaved('Rosalind', ''),
      ]) {
        expect(text).to.include('\u2068Rosalind\u2069');
      }
    });

    it(`put no invisible mark into a subject in ${name}`, () => {
      expect(messages.followUpSubject('Rosalind')).to.match(/: Rosalind$/);
    });
  }
});
