const RESERVED = ['CON', 'prn', 'AUX', 'nul', 'COM1', 'lpt9', 'COM¹', 'CLOCK$', 'desktop.ini', 'Thumbs.db'];
const EXTENSIONS = ['exe', 'scr', 'js', 'html', 'svg', 'lnk', 'docm', 'app', 'command'];
const PATHS = ['../', '..\\', '/etc/', 'C:\\', '\\\\host\\share\\', 'file:///', './', '~/', '%2e%2e%2f', '..%c0%af'];

/** Names of files that lie about what they are, or lead somewhere else. */
export function fileNames(): readonly string[] {
  return [
    ...EXTENSIONS.flatMap((extension) => [
      `invoice.pdf.${extension}`,
      `invoice.pdf${' '.repeat(120)}.${extension}`,
      `invoice\u202efdp.${extension}`,
      `invoice\u2067fdp.${extension}`,
      `invoice.${extension}\u202e\u202efdp.`,
      `חשבון.pdf.${extension}`,
      `invoice.pdf\0.${extension}`,
      `invoice.pdf\n.${extension}`,
      `invoice.${extension}.`,
      `invoice.${extension} .. .`,
      `invoice.pdf:${extension}`,
      `${'long '.repeat(60)}.pdf.${extension}`,
      `invoice.p\u200bdf.${extension.toUpperCase()}`,
      `.${extension}`,
    ]),
    ...RESERVED.flatMap((name) => [name, `${name}.txt`, `${name}.tar.gz`, ` ${name} `, `${name}.`]),
    ...PATHS.flatMap((path) => [path, `${path}passwd`, `${path}${path}x.pdf`, `x${path}`]),
    ...[
      '',
      '.',
      '..',
      '...',
      ' ',
      '. .',
      '\0',
      '*',
      '?',
      '"',
      '<',
      '>',
      '|',
      ':',
      '-rf',
      '$(id).pdf',
      '`id`.pdf',
      ';id',
    ],
  ];
}
