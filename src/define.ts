/**
 * Registers every element of the package. Importing it is all that a page needs. A page that shows a timeline alone imports
 * `interaction-timeline/interaction-timeline.js` instead: the form then loads when somebody opens it.
 */
import './elements/interaction-attachments/interaction-attachments.js';
import './elements/interaction-code-picker/interaction-code-picker.js';
import './elements/interaction-date-field/interaction-date-field.js';
import './elements/interaction-provider/interaction-provider.js';
import './elements/interaction-relations/interaction-relations.js';
import './elements/interaction-quick-log/interaction-quick-log.js';
import './elements/interaction-summary/interaction-summary.js';
import './elements/interaction-timeline/interaction-timeline.js';
import './elements/interaction-user-picker/interaction-user-picker.js';
import './elements/new-interaction-dialog/new-interaction-dialog.js';
