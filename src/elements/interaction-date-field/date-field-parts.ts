/** The parts and states of `<interaction-date-field>`, for elements that have one inside. */
export const dateFieldParts =
  'label control date-box date invalid time toggle open calendar months month turn days weekday day chosen today other question legend answer radio zone zone-select shortcuts shortcut on shortcut-now shortcut-today shortcut-yesterday shortcut-hour-ago shortcut-only-day error';
