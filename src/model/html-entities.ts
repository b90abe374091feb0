/** Named characters that mail programs and editors really write. Letters with accents are composed, see below. */
const NAMED = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    shy: '\u00ad',
    zwnj: '\u200c',
    zwj: '\u200d',
    lrm: '\u200e',
    rlm: '\u200f',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    lsaquo: '‹',
    rsaquo: '›',
    laquo: '«',
    raquo: '»',
    bull: '•',
    middot: '·',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    sect: '§',
    para: '¶',
    euro: '€',
    pound: '£',
    yen: '¥',
    cent: '¢',
    plusmn: '±',
    times: '×',
    divide: '÷',
    frac12: '½',
    frac14: '¼',
    frac34: '¾',
    sup2: '²',
    sup3: '³',
    ordf: 'ª',
    ordm: 'º',
    micro: 'µ',
    iexcl: '¡',
    iquest: '¿',
    larr: '←',
    rarr: '→',
    szlig: 'ß',
    aelig: 'æ',
    AElig: 'Æ',
    oelig: 'œ',
    OElig: 'Œ',
    oslash: 'ø',
    Oslash: 'Ø',
    eth: 'ð',
    ETH: 'Ð',
    thorn: 'þ',
    THORN: 'Þ',
  }),
);

/** The second half of names such as `eacute`, as the mark that composes the letter. */
const ACCENTS = new Map(
  Object.entries({
    grave: '\u0300',
    acute: '\u0301',
    circ: '\u0302',
    tilde: '\u0303',
    uml: '\u0308',
    ring: '\u030a',
    caron: '\u030c',
    cedil: '\u0327',
  }),
);

/** What numbers 128 to 159 mean by the HTML standard: the characters of windows-1252, as Word writes them. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function numbered(code: number): string {
  if (code >= 0x80 && code < 0xa0) return WINDOWS_1252.charAt(code - 0x80);
  const isScalar = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return isScalar ? String.fromCodePoint(code) : '\ufffd';
}

function named(name: string): string | undefined {
  const composed = `${name.charAt(0)}${ACCENTS.get(name.slice(1)) ?? ''}`.normalize('NFC');
  return NAMED.get(name) ?? (ACCENTS.has(name.slice(1)) && composed.length === 1 ? composed : undefined);
}

/** Decodes numeric and the common named character references that end in `;`; all others stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,7}));/gi,
    (reference, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return named(name) ?? reference;
      return numbered(decimal === undefined ? parseInt(hexadecimal!, 16) : Number(decimal));
    },
  );
}
