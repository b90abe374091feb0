/** What can be chosen for a setting: a value, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One thing that can be changed in the playground. */
export interface Setting {
  /** Its name in the address; for those of the element, the attribute. */
  readonly name: string;
  readonly label: string;
  /** `one` of the choices, `many` of them, on or off (`flag`), or any `text`. */
  readonly kind: 'one' | 'many' | 'flag' | 'text';
  /** The value where the address says nothing: `''` is off. */
  readonly initial: string;
  readonly choices?: readonly Choice[];
}

/** Settings that belong together. */
export interface SettingGroup {
  readonly legend: string;
  readonly settings: readonly Setting[];
}

/** What is chosen, by name. */
export type Values = Readonly<Record<string, string>>;

const named = (values: string): Choice[] => values.split(' ').map((value) => ({ value, label: value }));

const one = (name: string, label: string, values: string | readonly Choice[]): Setting => {
  const choices = typeof values === 'string' ? named(values) : values;
  return { name, label, kind: 'one', initial: choices[0]!.value, choices };
};

const flag = (name: string, label: string): Setting => ({ name, label, kind: 'flag', initial: '' });

/** The languages that the widget speaks. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ar', 'he', 'ja', 'zh', 'ko', 'hi'];

/** A language by the name that those who speak it give it. */
function languageName(tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}

/** What is set as an attribute of the element. */
export const attributes: SettingGroup = {
  legend: 'Element',
  settings: [
    {
      name: 'regions',
      label: 'Regions',
      kind: 'many',
      initial: 'toolbar flags list',
      choices: named('toolbar flags filters summary quick-log list rail'),
    },
    one('layout', 'Layout', 'auto list table'),
    one('group-by', 'Headings by', 'month week day year code user none'),
    one('details', 'Details', 'inline panel auto'),
    one('form', 'Form', 'auto docked modal'),
    one('view', 'View', 'interactions activities'),
    { name: 'record-label', label: 'Record’s label', kind: 'text', initial: 'Rosalind Sample' },
    flag('readonly', 'Read-only'),
    flag('no-shortcuts', 'No shortcuts'),
  ],
};

/** Language and time, which are attributes as well, except for the direction. */
export const language: SettingGroup = {
  legend: 'Language',
  settings: [
    one('locale', 'Language', [
      { value: '', label: 'as the page' },
      ...LANGUAGES.map((tag) => ({ value: tag, label: languageName(tag) })),
    ]),
    one('dir', 'Direction', [
      { value: '', label: 'as the language' },
      { value: 'ltr', label: 'left to right' },
      { value: 'rtl', label: 'right to left' },
    ]),
    one('time-zone', 'Time zone', [
      { value: '', label: 'the browser’s' },
      ...named('UTC America/New_York Europe/Berlin Asia/Tokyo'),
    ]),
  ],
};

/** How it looks. */
export const look = (themes: readonly string[]): SettingGroup => ({
  legend: 'Look',
  settings: [
    one('theme', 'Theme', [{ value: '', label: 'none' }, ...named(themes.join(' ')).filter(({ value }) => value)]),
    one('colours', 'Colours', [{ value: '', label: 'as the page' }, ...named('light dark')]),
    one('accent', 'Accent', [
      { value: '', label: 'as the theme' },
      { value: 'light-dark(#14606b, #7fccd6)', label: 'lake' },
      { value: 'light-dark(#7a2e6d, #e4a8d8)', label: 'plum' },
      { value: 'light-dark(#8a3b12, #f0b48c)', label: 'rust' },
    ]),
    one('radius', 'Corners', [
      { value: '', label: 'as the theme' },
      { value: '0', label: 'square' },
      { value: '1.4em', label: 'round' },
    ]),
    one('width', 'Width', [
      { value: '', label: 'all there is' },
      ...[960, 640, 420, 320, 280].map((width) => ({ value: String(width), label: `${width} px` })),
    ]),
  ],
});

/** What stands behind it. */
export const backend: SettingGroup = {
  legend: 'Backend',
  settings: [
    one('entries', 'Entries', [
      { value: 'history', label: 'four years, 420' },
      { value: 'few', label: 'five' },
      { value: 'none', label: 'none' },
      { value: 'many', label: '10,000' },
    ]),
    one('answers', 'Answers', [
      { value: 'prompt', label: 'at once' },
      { value: 'slow', label: 'after two seconds' },
      { value: 'failing', label: 'fails' },
      { value: 'offline', label: 'no connection' },
      { value: 'signed-out', label: 'signed out' },
      { value: 'forbidden', label: 'forbidden' },
      { value: 'unsaved', label: 'reads, but does not save' },
    ]),
  ],
};

/** The values that an address names, and the initial ones of the rest. What it names wrongly is left out. */
export function readValues(groups: readonly SettingGroup[], parameters: URLSearchParams): Values {
  const isValid = ({ kind, choices = [] }: Setting, value: string) => {
    const known = (word: string) => choices.some((choice) => choice.value === word);
    if (kind === 'one') return known(value);
    if (kind === 'flag') return value === 'true';
    return kind === 'text' || value.split(' ').every(known);
  };
  return Object.fromEntries(
    groups.flatMap(({ settings }) =>
      settings.map((setting) => {
        const value = parameters.get(setting.name);
        return [setting.name, value !== null && isValid(setting, value) ? value : setting.initial];
      }),
    ),
  );
}

/** The address of some values: only what differs from the initial ones. */
export function writeValues(groups: readonly SettingGroup[], values: Values): URLSearchParams {
  const changed = groups
    .flatMap(({ settings }) => settings)
    .filter(({ name, initial }) => values[name] !== undefined && values[name] !== initial);
  return new URLSearchParams(changed.map(({ name }) => [name, values[name]!]));
}
