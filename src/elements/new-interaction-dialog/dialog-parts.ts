import { attachmentsParts } from '../interaction-attachments/attachments-parts.js';
import { codePickerParts } from '../interaction-code-picker/code-picker-parts.js';
import { dateFieldParts } from '../interaction-date-field/date-field-parts.js';
import { relationsParts } from '../interaction-relations/relations-parts.js';
import { userPickerParts } from '../interaction-user-picker/user-picker-parts.js';
import { exportParts, nestedParts } from '../shared/export-parts.js';

const own =
  'dialog docked form fields title heading record moved user refused locked date code relations attachments subject comments visibility publicComments label required input invalid switch hint error code-field problems problem conflict conflict-field version whose duplicate save-anyway drafts draft continue drafts-lost draft-status failed discard-draft keep retry-drafts dismiss-lost actions summary discard-question save busy save-another save-follow-up stop discard close failure retry';

const nested = [
  nestedParts('user', userPickerParts),
  nestedParts('code', codePickerParts),
  nestedParts('date', dateFieldParts),
  nestedParts('relations', relationsParts),
  nestedParts('attachments', attachmentsParts),
];

/** The parts and states of `<new-interaction-dialog>`, for elements that have one inside. */
export const dialogParts = [own, ...nested].join(' ');

/** What each element inside the form hands out. */
export const fieldExports = {
  user: exportParts('user', userPickerParts),
  code: exportParts('code', codePickerParts),
  date: exportParts('date', dateFieldParts),
  relations: exportParts('relations', relationsParts),
  attachments: exportParts('attachments', attachmentsParts),
};
