/** Schemes that run, read, open another program or are merely unknown. */
const SCHEMES = [
  ['javascript', 'top.ranHostile=1'],
  ['vbscript', 'top.ranHostile=1'],
  ['data', 'text/html,<script>top.ranHostile=1</script>'],
  ['data', 'image/svg+xml,<svg onload=top.ranHostile=1>'],
  ['blob', 'https://example.org/0b5d'],
  ['file', '///etc/passwd'],
  ['filesystem', 'https://example.org/temporary/x'],
  ['view-source', 'https://example.org/'],
  ['about', 'blank'],
  ['chrome', '//settings'],
  ['resource', '//gre/'],
  ['ftp', '//example.org/'],
  ['ws', '//example.org/'],
  ['intent', '//scan/#Intent;scheme=x;end'],
  ['ms-word', 'ofe|u|https://example.org/x.docm'],
  ['search-ms', 'query=x&crumb=location:\\\\example.org'],
  ['sms', '+1555'],
  ['steam', '//run/1'],
  ['unknown', 'x'],
] as const;

/** Ways to write a scheme that a filter of texts would not know it by. */
const TRICKS: readonly ((scheme: string, rest: string) => string)[] = [
  (scheme, rest) => `${scheme}:${rest}`,
  (scheme, rest) => `${scheme.toUpperCase()}:${rest}`,
  (scheme, rest) => `${scheme[0]!.toUpperCase()}${scheme.slice(1)}:${rest}`,
  (scheme, rest) => `  ${scheme}:${rest}`,
  (scheme, rest) => `\u0001${scheme}:${rest}`,
  (scheme, rest) => `\u0000${scheme}:${rest}`,
  (scheme, rest) => `\u00a0${scheme}:${rest}`,
  (scheme, rest) => `${scheme.slice(0, 2)}\t${scheme.slice(2)}:${rest}`,
  (scheme, rest) => `${scheme.slice(0, 2)}\r\n${scheme.slice(2)}:${rest}`,
  (scheme, rest) => `${scheme}\n:${rest}`,
  (scheme, rest) => `${scheme}\u200b:${rest}`,
  (scheme, rest) => `\ufeff${scheme}:${rest}`,
  (scheme, rest) => `${scheme}&colon;${rest}`,
  (scheme, rest) => `${scheme}&#x3a;${rest}`,
  (scheme, rest) => `${scheme}%3a${rest}`,
  (scheme, rest) => `${scheme}：${rest}`,
  (scheme, rest) => `url(${scheme}:${rest})`,
  (scheme, rest) => `\\${scheme}:${rest}`,
];

/** Addresses that must not become a link, and some that may. */
export function urlSchemes(): readonly string[] {
  return [
    ...SCHEMES.flatMap(([scheme, rest]) => TRICKS.map((trick) => trick(scheme, rest))),
    ...['https', 'HTTP', 'mailto', 'tel'].flatMap((scheme) => TRICKS.map((trick) => trick(scheme, '//example.org/'))),
    '//example.org/x',
    '/path',
    '?query',
    '#fragment',
    'https:example.org',
    'https://user:secret@example.org/',
    'https://exa\u200bmple.org/',
    'https://ex\u0430mple.org/',
    'https://[::1',
    'http://',
    'mailto:a@example.org?bcc=b@example.org&body=%0d%0a',
    'tel:*%2306%23',
  ];
}
