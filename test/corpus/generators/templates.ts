const RUN = 'top.ranHostile=1';

/** What template engines, query languages, shells and loggers would act on. */
const INJECTIONS = [
  '${RUN}',
  '{{RUN}}',
  "{{constructor.constructor('RUN')()}}",
  '<%= RUN %>',
  '#{RUN}',
  '[[RUN]]',
  '{% RUN %}',
  '@{RUN}',
  '{RUN}',
  '`RUN`',
  '$(RUN)',
  '<!--?lit$1$-->RUN',
  '<?lit$123456789$>',
  'lit$123456789$',
  '<!--#exec cmd="id"-->',
  '<?php RUN ?>',
  '<![CDATA[RUN]]>',
  '<!ENTITY x SYSTEM "file:///etc/passwd">&x;',
  '${jndi:ldap://example.org/x}',
  "'; DROP TABLE interactions; --",
  "' OR '1'='1",
  '1; RUN',
  '*)(uid=*))(|(uid=*',
  "'] | //* | //*['",
  '{"$gt":""}',
  '$where: RUN',
  '\r\nSet-Cookie: x=1',
  '%0d%0aLocation: https://example.org/',
  '\u001b[31mRUN\u001b[0m',
  '\u0007\b\f\v',
  '%s%n%x%d',
  '%c RUN',
  '\\x3cscript\\x3eRUN',
  '\\',
  '\\\\',
  '\\"',
  '");RUN//',
  "');RUN//",
  '*/RUN/*',
  '//RUN',
  'expression(RUN)',
  '{}*{background:url(https://example.org/)}',
];

/** Injections for others than a browser, bare, quoted and within a sentence. */
export function templates(): readonly string[] {
  return INJECTIONS.map((text) => text.replaceAll('RUN', () => RUN)).flatMap((text) => [
    text,
    `"${text}"`,
    `Called about ${text} again`,
  ]);
}
