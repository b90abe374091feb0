import { codePickerParts } from '../interaction-code-picker/code-picker-parts.js';
import { nestedParts } from '../shared/export-parts.js';

const own =
  'presets preset preset-sign line input chips chip chip-code chip-date chip-subject doubtful open editor question choices choice label date-input subject-input error actions save compose note saved undo failure retry';

/** The parts and states of `<interaction-quick-log>`, for elements that have one inside. */
export const quickLogParts = `${own} ${nestedParts('code', codePickerParts)}`;
