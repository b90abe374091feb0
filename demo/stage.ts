import 'interaction-timeline/define.js';
import { applyAppearance } from './portal/appearance.js';
import { find } from './portal/find.js';
import { paintedParts } from './theming/part-names.js';
import { scenes } from './theming/scenes.js';
import { adoptTheme } from './theming/theme-sheets.js';

const parameters = new URLSearchParams(location.search);
const { locale } = applyAppearance(parameters);
const theme = parameters.get('theme');
if (theme) adoptTheme(document, theme);

const stage = find('#stage');

/** What the page says of itself to who drives it: done, or why not. */
const tell = (state: string) => (document.documentElement.dataset['scene'] = state);

/** Shows a scene in the place of the one before. */
async function showScene(name: string | null): Promise<void> {
  const scene = scenes.find((one) => one.name === name) ?? scenes[0]!;
  const el = scene.create();
  if (locale) el.setAttribute('locale', locale);
  stage.replaceChildren(el);
  await scene.play?.(document);
}

void showScene(parameters.get('scene')).then(
  () => tell('done'),
  (error: unknown) => tell(String(error)),
);

/** Asked by the page around it and by tests. */
Object.assign(window, { showScene, paintedParts: () => paintedParts(document) });
