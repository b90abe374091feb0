import 'interaction-timeline/define.js';
import { applyAppearance } from './portal/appearance.js';
import { find } from './portal/find.js';
import { formStates } from './states/form-states.js';

const parameters = new URLSearchParams(location.search);
const { locale } = applyAppearance(parameters);
const chosen = parameters.get('state');

find('#links').append(
  ...formStates.map(({ name, heading }) => {
    const kept = new URLSearchParams(parameters);
    kept.set('state', name);
    const link = Object.assign(document.createElement('a'), { href: `?${kept}`, textContent: heading });
    if (name === chosen) link.setAttribute('aria-current', 'page');
    const entry = document.createElement('li');
    entry.append(link);
    return entry;
  }),
);

const state = formStates.find(({ name }) => name === chosen);
if (state) {
  const form = find<HTMLElementTagNameMap['new-interaction-dialog']>('new-interaction-dialog');
  form.adapter = state.createAdapter();
  form.persist = 'none';
  if (locale) form.locale = locale;
  void (state.entry ? form.edit(state.entry) : form.showModal(state.draft));
}
