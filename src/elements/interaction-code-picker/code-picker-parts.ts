/** The parts and states of `<interaction-code-picker>`, for elements that have one inside. */
export const codePickerParts =
  'label control input invalid clear toggle open popup listbox group heading option active selected name code mark alias dot icon note hint error failure retry';
