import { nothing, type TemplateResult } from 'lit';
import { visibilityText } from '../shared/value-text.js';
import { isRequired, offeredVisibilities, shownTo, type FormView } from './form-view.js';
import { renderTextControl } from './render-control.js';
import { renderField } from './render-field.js';

/** Who will see the entry, in a plain sentence, where the adapter lets somebody choose. */
export function renderVisibility(view: FormView): TemplateResult | typeof nothing {
  const { form, i18n, settings } = view;
  const offered = offeredVisibilities(view);
  const value = shownTo(view);
  if (value === undefined || offered.length === 0) return nothing;
  const known = offered.some(({ key }) => key === value) ? offered : [...offered, { key: value }];
  const choices = known.map((one) => ({ key: one.key, label: one.label ?? visibilityText(one.key, i18n) }));
  const label = choices.find(({ key }) => key === value)?.label ?? value;
  const hint = i18n.messages.seenBy(value, label, form.started?.recordLabel);
  return renderField(view, 'visibility', { hint, locked: settings.visibility?.locked }, (attributes) =>
    renderTextControl(attributes, {
      type: 'choice',
      choices,
      value,
      enter: (visibility) => form.change('visibility', { visibility }),
    }),
  );
}

/** The text for the person, while the person will see the entry; what was written waits while only staff will. */
export function renderPublicComments(view: FormView): TemplateResult | typeof nothing {
  const { form, settings } = view;
  const visibility = shownTo(view);
  if (settings.publicComments?.hidden || visibility === undefined || visibility === 'staff') return nothing;
  const options = { required: isRequired(view, 'publicComments'), locked: settings.publicComments?.locked };
  return renderField(view, 'publicComments', options, (attributes) =>
    renderTextControl(attributes, {
      type: 'long-text',
      value: form.values.publicComments,
      enter: (publicComments) => form.change('publicComments', { publicComments }),
    }),
  );
}
