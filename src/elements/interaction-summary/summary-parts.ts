/** The parts and states of `<interaction-summary>`, for elements that have one inside. */
export const summaryParts =
  'title by unit current clear facts readout legend series days count plot bar selected notes later table table-toggle numbers number sentence loading failure retry';
