import { emulateMedia, setViewport } from '../ui.js';

/** What a page is like around the widget. */
export interface Surrounding {
  readonly look: 'light' | 'dark' | 'forced colours';
  readonly width: number;
  readonly height?: number | undefined;
  readonly dir: 'ltr' | 'rtl';
}

const LOOKS = ['light', 'dark', 'forced colours'] as const;

/** All twelve. */
export const everySurrounding: readonly Surrounding[] = LOOKS.flatMap((look) =>
  [320, 1280].flatMap((width) => (['ltr', 'rtl'] as const).map((dir) => ({ look, width, dir }))),
);

/** Two that have each scheme, each width and each direction once. */
export const twoSurroundings: readonly Surrounding[] = [
  { look: 'light', width: 1280, dir: 'ltr' },
  { look: 'dark', width: 320, dir: 'rtl' },
];

/** Backgrounds of a host page in each scheme, so that contrast is measured against what a host has. */
const PAGES = { light: ['#fff', '#1c2430'], dark: ['#101216', '#e3e7ee'] } as const;

export function surroundingTitle({ look, width, dir }: Surrounding): string {
  return `${look}, ${width} px, ${dir}`;
}

/** Makes the page so; false where the engine cannot. The answer's `restore` makes it as it was. */
export async function surround(
  { look, width, height = 800, dir }: Surrounding,
  media: Readonly<Record<string, string>> = {},
): Promise<{ restore(): Promise<void> } | false> {
  const isForced = look === 'forced colours';
  const features = { ...media, ...(isForced && { 'forced-colors': 'active' }) };
  const isEmulated = Object.keys(features).length > 0;
  if (isEmulated && !(await emulateMedia(features))) return false;
  const size = { width: innerWidth, height: innerHeight };
  await setViewport(width, height);
  const { style } = document.body;
  const [background, color] = PAGES[look === 'dark' ? 'dark' : 'light'];
  Object.assign(style, { colorScheme: look === 'dark' ? 'dark' : 'light', width: `${width}px`, margin: '0' });
  if (!isForced) Object.assign(style, { background, color });
  document.documentElement.dir = dir;
  return {
    restore: async () => {
      document.documentElement.removeAttribute('dir');
      for (const name of ['color-scheme', 'width', 'margin', 'background', 'color']) style.removeProperty(name);
      if (isEmulated) await emulateMedia({});
      await setViewport(size.width, size.height);
    },
  };
}
