/** The timeline of the first page: the invented applicant's history, kept in this page only. */
import 'interaction-timeline/define.js';
import { MemoryAdapter } from 'interaction-timeline';
import { createApplicantRecord } from '../portal/applicant-record.js';
import { find } from '../portal/find.js';
import { currentUser } from '../seed/users.js';

const record = createApplicantRecord(new Date());
const timeline = find<HTMLElementTagNameMap['interaction-timeline']>('#showcase');
timeline.recordId = record.id;
timeline.recordLabel = record.label;
timeline.adapter = new MemoryAdapter({
  interactions: record.createHistory().interactions.map((entry) => ({ ...entry, recordId: record.id })),
  codes: record.codes,
  users: record.users,
  relations: { [record.id]: record.relations },
  currentUser,
});
// the graph would leave no room for rows on a small screen
if (matchMedia('(max-width: 44rem)').matches) timeline.regions = 'flags toolbar list';
