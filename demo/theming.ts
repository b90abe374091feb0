import { find } from './portal/find.js';
import type { PaintedParts } from './theming/part-names.js';
import { scenes } from './theming/scenes.js';
import { adoptSheet, themes } from './theming/theme-sheets.js';

const parameters = new URLSearchParams(location.search);
const stage = find<HTMLIFrameElement>('#stage');
const editor = find<HTMLTextAreaElement>('#css');
const status = find('#status');
let sheet: CSSStyleSheet | undefined;

const setting = (name: string) => find<HTMLSelectElement>(`#${name}`);
const theme = setting('theme');
theme.append(...Object.entries(themes).map(([key, { heading }]) => new Option(heading, key)));
const settings = ['theme', 'scheme', 'width', 'dir'].map(setting);
for (const select of settings) select.value = parameters.get(select.id) ?? select.value;

/** The address keeps what is chosen, so that a picture can be sent to somebody. */
function keep(name: string, value: string): void {
  if (value) parameters.set(name, value);
  else parameters.delete(name);
  history.replaceState(null, '', `?${parameters}`);
}

/** Puts what is written onto the scene; says where the browser left something out. */
function apply(): void {
  if (!sheet) return;
  sheet.replaceSync(editor.value);
  const count = sheet.cssRules.length;
  status.textContent = `${count} ${count === 1 ? 'rule' : 'rules'} in use`;
}

function showScene(): void {
  const name = parameters.get('scene') ?? scenes[0]!.name;
  for (const link of find('#scenes').querySelectorAll('a')) {
    if (link.dataset['scene'] === name) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  stage.style.setProperty('inline-size', setting('width').value ? `${setting('width').value}px` : '100%');
  const asked = new URLSearchParams({ scene: name, scheme: setting('scheme').value, dir: setting('dir').value });
  stage.src = `./stage.html?${asked}`;
}

/** The names that a rule may use, of what is in the scene now; pressing one begins a rule for it. */
function listParts(): void {
  const { paintedParts } = stage.contentWindow as unknown as { paintedParts?: () => PaintedParts };
  const names = [...(paintedParts?.() ?? [])].flatMap(([tag, parts]) =>
    [...parts].map(([part, states]) => ({ tag, part, states: [...states] })),
  );
  find('#parts').replaceChildren(
    ...names.map(({ tag, part, states }) => {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: part });
      button.title = [`${tag}::part(${part})`, ...states].join(' · ');
      button.addEventListener('click', () => beginRule(`${tag}::part(${part})`));
      const entry = document.createElement('li');
      entry.append(button);
      return entry;
    }),
  );
}

function beginRule(selector: string): void {
  editor.value = `${editor.value.trimEnd()}\n\n${selector} {\n  outline: 2px solid light-dark(#b3005e, #ff8ac4);\n}\n`;
  editor.focus();
  editor.scrollTop = editor.scrollHeight;
  apply();
}

function showTheme(): void {
  editor.value = themes[theme.value]!.css;
  apply();
}

find('#scenes').append(
  ...scenes.map(({ name, heading }) => {
    const link = Object.assign(document.createElement('a'), { href: `?scene=${name}`, textContent: heading });
    link.dataset['scene'] = name;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      keep('scene', name);
      showScene();
    });
    const entry = document.createElement('li');
    entry.append(link);
    return entry;
  }),
);

for (const select of settings) {
  select.addEventListener('change', () => {
    keep(select.id, select.value);
    if (select === theme) showTheme();
    else showScene();
  });
}
stage.addEventListener('load', () => {
  const page = stage.contentDocument!;
  sheet = adoptSheet(page);
  apply();
  new MutationObserver(listParts).observe(page.documentElement, { attributes: true, attributeFilter: ['data-scene'] });
  listParts();
});
editor.addEventListener('input', apply);
find('#reset').addEventListener('click', showTheme);
find('#copy').addEventListener('click', () => {
  navigator.clipboard.writeText(editor.value).then(
    () => (status.textContent = 'Copied'),
    () => {
      // where the browser lends no clipboard, the text is chosen for the reader to copy
      editor.select();
      status.textContent = 'Chosen: copy it with the keyboard';
    },
  );
});

showTheme();
showScene();
