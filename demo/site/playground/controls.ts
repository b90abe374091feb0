import type { Setting, SettingGroup, Values } from './settings.js';

const create = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

function checkbox(name: string, value: string, label: string, checked: boolean): HTMLElement {
  const input = create('input', { type: 'checkbox', name, value });
  input.defaultChecked = checked;
  return create('label', { className: 'check' }, input, label);
}

function control({ name, label, kind, choices = [] }: Setting, value: string): HTMLElement {
  if (kind === 'flag') return checkbox(name, 'true', label, value === 'true');
  if (kind === 'many') {
    const chosen = value.split(' ');
    const boxes = choices.map((choice) => checkbox(name, choice.value, choice.label, chosen.includes(choice.value)));
    return create('fieldset', {}, create('legend', { textContent: label }), ...boxes);
  }
  if (kind === 'text') {
    return create(
      'label',
      { className: 'field' },
      create('span', { textContent: label }),
      create('input', { name, value }),
    );
  }
  const select = create('select', { name });
  select.append(
    ...choices.map((choice) => new Option(choice.label, choice.value, choice.value === value, choice.value === value)),
  );
  return create('label', { className: 'field' }, create('span', { textContent: label }), select);
}

/** Fills a form with a control for each setting. */
export function fillControls(form: HTMLFormElement, groups: readonly SettingGroup[], values: Values): void {
  form.replaceChildren(
    ...groups.map(({ legend, settings }) =>
      create(
        'details',
        { className: 'group', open: innerWidth > 960 },
        create('summary', { textContent: legend }),
        ...settings.map((setting) => control(setting, values[setting.name] ?? '')),
      ),
    ),
    create('button', { type: 'reset', textContent: 'Back to the start' }),
  );
}

/** What is chosen in the form. */
export function readControls(form: HTMLFormElement, groups: readonly SettingGroup[]): Values {
  const chosen = new FormData(form);
  const settings = groups.flatMap((group) => group.settings);
  return Object.fromEntries(settings.map(({ name }) => [name, chosen.getAll(name).map(String).join(' ')]));
}
