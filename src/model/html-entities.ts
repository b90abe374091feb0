/** Characters by name, from a text that has each behind its name. */
const table = (text: string) =>
  new Map([...text.matchAll(/(\w+)(\W)/g)].map(([, name, character]) => [name!, character!]));

/** Named characters that mail programs and editors really write. Letters with accents are composed, see below. */
const NAMED = table(
  'amp&lt<gt>quot"apos\'nbsp\u00a0shy\u00adzwnj\u200cndash–mdash—lsquo‘rsquo’ldquo“rdquo”bdquo„laquo«raquo»hellip…' +
    'bull•middot·copy©reg®trade™deg°euro€pound£iexcl¡iquest¿szligßaeligæAEligÆoeligœOEligŒoslashøOslashØ',
);

/** The second half of names such as `eacute`, with the mark that composes the letter. */
const ACCENTS = table('grave\u0300acute\u0301circ\u0302tilde\u0303uml\u0308ring\u030acaron\u030ccedil\u0327');

function named(name: string): string | undefined {
  const composed = `${name.charAt(0)}${ACCENTS.get(name.slice(1))}`.normalize('NFC');
  return composed.length === 1 ? composed : NAMED.get(name);
}

function numbered(code: number): string {
  // by the HTML standard 128 to 159 mean the characters of windows-1252, as Word writes them
  if (code >= 0x80 && code < 0xa0) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return code <= 0x10ffff ? String.fromCodePoint(code).replace(/[\0\p{Cs}]/u, '\ufffd') : '\ufffd';
}

/** Decodes numeric and the common named character references that end in `;`; all others stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7}|x[\da-f]{1,6})|([a-z\d]+));/gi, (reference, number?: string, name?: string) =>
    name === undefined ? numbered(Number(`0${number}`)) : (named(name) ?? reference),
  );
}
