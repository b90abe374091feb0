/** The parts and states of `<interaction-user-picker>`, for elements that have one inside. */
export const userPickerParts =
  'label control input invalid clear toggle open popup listbox option active selected name id more note error failure retry';
