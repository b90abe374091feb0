/** The parts and states of `<interaction-relations>`, for elements that have one inside. */
export const relationsParts =
  'label actions search choose-all choose-none relation selected relations check name words more note results result failed result-summary retry-apply failure retry';
