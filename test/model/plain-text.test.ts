import { expect } from '@open-wc/testing';
import { htmlToText, plainText } from '../../src/model/plain-text.js';

describe('htmlToText', () => {
  const texts: [string, string, string][] = [
    ['text without tags', 'Called, no answer.', 'Called, no answer.'],
    ['nothing', '', ''],
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['paragraphs without ends', '<p>One<p>Two', 'One\n\nTwo'],
    ['line breaks', 'One<br>Two<br/>Three<BR />Four', 'One\nTwo\nThree\nFour'],
    ['many line breaks', 'One<br><br><br><br>Two', 'One\n\nTwo'],
    ['lines of a mail program', '<div>One</div><div><br></div><div>Two<br></div><div>Three</div>', 'One\n\nTwo\nThree'],
    ['blocks within blocks', '<div><div><div>One</div></div></div><div>Two</div>', 'One\nTwo'],
    ['a heading', '<h2>Visit</h2>On campus', 'Visit\n\nOn campus'],
    ['a rule', 'One<hr>Two', 'One\nTwo'],
    ['inline tags', 'a<b>b</b><i>c</i> <span>d</span>e', 'abc de'],
    ['unknown tags', '<o:p>One</o:p> <x-y>Two</x-y>', 'One Two'],
    ['blanks', '  One \n\t two   <b> three</b> ', 'One two three'],
    ['blanks at the edges of blocks', '<p> One </p> <p> Two </p>', 'One\n\nTwo'],
    ['a list', '<ul><li>One</li><li>Two</li></ul>', '• One\n• Two'],
    ['a list without ends', '<ul><li>One<li>Two', '• One\n• Two'],
    ['a list between text', 'Topics:<ul><li>Aid</li></ul>Bye', 'Topics:\n\n• Aid\n\nBye'],
    ['paragraphs in a list', '<ul><li><p>One</p></li><li><p>Two</p></li></ul>', '• One\n• Two'],
    ['a numbered list', '<ol><li>One</li><li>Two</li></ol>', '1. One\n2. Two'],
    ['a list in a list', '<ol><li>One<ul><li>In</li></ul></li><li>Two</li></ol>', '1. One\n  • In\n2. Two'],
    ['an empty entry', '<ul><li></li><li>Two</li></ul>after', '• Two\n\nafter'],
    ['an entry without text at the end', '<ul><li>One</li><li></li></ul>after', '• One\n\nafter'],
    ['an entry without its list', '<li>One</li>', '• One'],
    ['ends of lists that never began', 'One</ul></ol></li>Two', 'One\n\nTwo'],
    [
      'a table',
      '<table><tr><td>GPA</td><td>3.5</td></tr><tr><th>SAT</th><td>1400</td></tr></table>',
      'GPA 3.5\nSAT 1400',
    ],
    ['preformatted text', '<pre>One\nTwo\r\n\r\nThree</pre> a\nb', 'One\nTwo\n\nThree\n\na b'],
    ['the end of preformatted text that never began', '</pre>One\nTwo', 'One Two'],
    [
      'a link',
      'See <a href="https://example.edu/a?b=1&amp;c=2">the form</a>.',
      'See the form (https://example.edu/a?b=1&c=2).',
    ],
    ['a link that says its address', '<a href="https://example.edu/">https://example.edu/</a>', 'https://example.edu/'],
    ['a link that says its address in short', '<a href="https://example.edu/">example.edu</a>', 'example.edu'],
    ['a link without text', '<a href="https://example.edu/a"></a>', 'https://example.edu/a'],
    ['a link without end', '<a href="https://example.edu/a">form', 'form (https://example.edu/a)'],
    [
      'a link in a link',
      '<a href="http://a.example">a1<a href="http://b.example">b1</a>',
      'a1 (http://a.example)b1 (http://b.example)',
    ],
    ['a link around blocks', '<a href="https://example.edu/a"><p>One</p></a>', 'One\n\n(https://example.edu/a)'],
    ['a mail link', '<a href="mailto:ann@example.edu?subject=Hi">Ann</a>', 'Ann (ann@example.edu)'],
    ['a mail link that says its address', '<a href="mailto:ann@example.edu">ann@example.edu</a>', 'ann@example.edu'],
    ['links of other kinds', '<a href="javascript:alert(1)">a</a> <a href="#top">b</a> <a name="c">c</a>', 'a b c'],
    ['a link hidden by entities', '<a href="&#106;avascript:alert(1)">a</a>', 'a'],
    [
      'values in all quotes',
      "<a href='https://a.example/x'>a</a> <a HREF = https://b.example/x>b</a>",
      'a (https://a.example/x) b (https://b.example/x)',
    ],
    [
      'an address in another value',
      '<a title=" href=https://evil.example " href="https://good.example/x">a</a>',
      'a (https://good.example/x)',
    ],
    ['an attribute without a value', '<a href>a</a>', 'a'],
    ['a picture', 'One <img src="cid:1" alt="campus &amp; gate"> two <img src="x">', 'One campus & gate two'],
    ['a greater sign in a value', '<p title="a > b">One</p><p title=\'>\'>Two</p>', 'One\n\nTwo'],
    ['a quote that never closes', '<p title="a>One</p>', 'One'],
    ['an apostrophe among the attributes', "<p don't>One's</p>", "One's"],
    ['scripts', 'One<script>alert("<p>no</p>")</script>Two', 'OneTwo'],
    ['scripts in capitals', '<SCRIPT type=x>no</ScRiPt >One', 'One'],
    ['what only looks like the end of a script', '<script>"</scripted>"</script>One', 'One'],
    ['a script that never ends', 'One<script>no', 'One'],
    ['the end of a script that never began', 'One</script>Two', 'OneTwo'],
    ['styles and heads', '<html><head><title>no</title><style>p > a {}</style></head><body>One</body></html>', 'One'],
    ['frames and templates', '<iframe>no</iframe><template>no</template><object>no</object>One', 'One'],
    ['comments', 'One<!-- no > <p>no</p> -->Two', 'OneTwo'],
    ['a comment that never ends', 'One<!-- no', 'One'],
    ['the shortest comment', 'One<!-->Two', 'OneTwo'],
    ['comments of Word', '<!--[if gte mso 9]><xml>no</xml><![endif]-->One', 'One'],
    ['declarations', '<!DOCTYPE html><?xml version="1.0"?><![endif]>One', 'One'],
    ['signs of comparison', 'if 3 < 4 and 5 > 2, I <3 U', 'if 3 < 4 and 5 > 2, I <3 U'],
    ['what looks like a tag and never ends', 'GPA <B in maths, call back', 'GPA <B in maths, call back'],
    ['a tag cut off', '<p>One</p><a href="https://exam', 'One\n\n<a href="https://exam'],
    ['right-to-left text', '<p dir="rtl">שלום <b>עולם</b></p>', 'שלום עולם'],
    ['characters of other planes', '<p>😀</p>&#128512;&#x1F600;', '😀\n\n😀😀'],
  ];
  for (const [what, html, text] of texts) {
    it(`reads ${what}`, () => {
      expect(htmlToText(html)).to.equal(text);
    });
  }

  const entities: [string, string][] = [
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['&eacute;&Eacute;&ntilde;&ouml;&Aring;&ccedil;&Scaron;', 'éÉñöÅçŠ'],
    ['&szlig;&aelig;&OElig;&oslash;', 'ßæŒø'],
    ['&rsquo;&hellip;&mdash;&euro;&bull;', '’…—€•'],
    ['a&nbsp;&nbsp;b', 'a b'],
    ['&#65;&#x41;&#X41;', 'AAA'],
    ['&#146;&#8217;&#x92;', '’’’'],
    ['&#0;&#xD800;&#x110000;&#9999999;', '\ufffd\ufffd\ufffd\ufffd'],
    ['&#99999999;&#x1234567;', '&#99999999;&#x1234567;'],
    ['&unknown;&xgrave;&uml;&Uuml', '&unknown;&xgrave;&uml;&Uuml'],
    ['&__proto__;&toString;&constructor;', '&__proto__;&toString;&constructor;'],
    ['R&D & co; &; &#; &#x;', 'R&D & co; &; &#; &#x;'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
  ];
  for (const [html, text] of entities) {
    it(`decodes ${html}`, () => {
      expect(htmlToText(html)).to.equal(text);
    });
  }

  it('indents deep lists only so far', () => {
    const deep = '<ul><li>a'.repeat(40);
    expect(htmlToText(deep).split('\n').at(-1)).to.equal(`${'  '.repeat(8)}• a`);
  });

  const hostile = [
    '<',
    '<a',
    '<a>',
    '<a "',
    '<a b="',
    `<a b='>"`,
    '<a b=">',
    '<!--',
    '<!',
    '<script>',
    '</script',
    '<style></style',
    '<ul><li>a',
    '<pre>\n',
    '<a href=http://x>a',
    '<a href ',
    '&',
    '&#',
    '&a',
    '<td> ',
    ' ',
    '\n',
    '\0',
    '\ud83d',
  ];
  for (const piece of hostile) {
    it(`reads a megabyte of ${JSON.stringify(piece)} in linear time`, () => {
      const html = piece.repeat(1_000_000 / piece.length);
      const started = performance.now();
      expect(htmlToText(html)).to.be.a('string');
      // it takes some tens of milliseconds; quadratic would be minutes
      expect(performance.now() - started).to.be.lessThan(3000);
    });
  }

  it('never throws, whatever is put together', () => {
    const pieces = [
      '<',
      '>',
      '</',
      '<a href=',
      '"',
      "'",
      '=',
      '<p',
      '<li>',
      '</ul>',
      '<!--',
      '-->',
      '&#',
      ';',
      '<script>',
      ' ',
      'x',
      '\0',
    ];
    let seed = 7;
    const next = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648);
    for (let round = 0; round < 3000; round++) {
      const html = Array.from({ length: 20 }, () => pieces[next() % pieces.length]).join('');
      expect(() => htmlToText(html), html).not.to.throw();
    }
  });
});

describe('plainText', () => {
  it('is empty for nothing', () => {
    expect(plainText(null)).to.equal('');
    expect(plainText(undefined, 'html')).to.equal('');
    expect(plainText('')).to.equal('');
  });

  it('keeps text as it is, markup included', () => {
    expect(plainText(' <b>not bold</b> &amp; ')).to.equal(' <b>not bold</b> &amp; ');
    expect(plainText('a < b', 'text')).to.equal('a < b');
  });

  it('knows one kind of line break', () => {
    expect(plainText('One\r\nTwo\rThree\nFour')).to.equal('One\nTwo\nThree\nFour');
  });

  it('turns HTML into text', () => {
    expect(plainText('<p>One</p><p>Two</p>', 'html')).to.equal('One\n\nTwo');
  });
});
