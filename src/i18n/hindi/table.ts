import type { Messages } from '../messages.js';
import type { TableMessages } from '../messages/table.js';
import { entry } from './entry.js';

const layouts = { list: 'सूची', table: 'तालिका' };
const groups = {
  month: 'महीना',
  day: 'दिन',
  week: 'सप्ताह',
  year: 'वर्ष',
  code: 'कोड',
  user: 'उपयोगकर्ता',
  none: 'कुछ नहीं',
};
const directions = {
  date: { ascending: 'सबसे पुराने पहले', descending: 'सबसे नए पहले' },
  words: { ascending: 'अ से ह', descending: 'ह से अ' },
};
const pagings = { window: 'एक सूची में', pages: '50-50 के पेजों में' };
const densities = { comfortable: 'खुला', compact: 'सघन' };

/** The table, groups beyond dates, and the view options, in Hindi: loaded with them. */
export const table: TableMessages & Pick<Messages, 'subject' | 'comments'> & typeof entry = {
  ...entry,
  subject: 'विषय',
  comments: 'टिप्पणियाँ',
  filesColumn: 'फ़ाइलें',
  columnWidth: (column) => `${column} की चौड़ाई`,
  sortedBy: (column, direction) => `${column} के अनुसार क्रमबद्ध, ${direction}`,
  weekOf: (range) => `${range} का सप्ताह`,
  noCode: 'कोई कोड नहीं',
  noUser: 'कोई उपयोगकर्ता नहीं',
  layout: 'लेआउट',
  layoutName: (layout) => layouts[layout],
  tooNarrow: 'तालिका के लिए जगह न होने तक सूची के रूप में दिखाया जाता है।',
  groupBy: 'इसके अनुसार समूह',
  groupName: (groupBy) => groups[groupBy],
  groupsNeedOrder: (column) => `समूह तब दिखते हैं जब क्रम ${column} के अनुसार हो।`,
  sortBy: 'इसके अनुसार क्रम',
  direction: 'क्रम',
  directionName: (of, direction) => directions[of][direction],
  paging: 'लंबे इतिहास',
  pagingName: (paging) => pagings[paging],
  density: 'सघनता',
  densityName: (density) => densities[density],
  columns: 'स्तंभ',
  moveEarlier: (column) => `${column} को ऊपर ले जाएँ`,
  moveLater: (column) => `${column} को नीचे ले जाएँ`,
  columnMoved: (column, place, columns) => `${column} अब ${columns.text} में से स्तंभ ${place.text} है`,
  resetView: 'रीसेट करें',
};
