import type { TimelineParts } from './timeline-parts.js';

/** A part, once the element that it draws is there, too. */
const together = async <Part>(part: Promise<Part>, element: Promise<unknown>): Promise<Part> => {
  const [loaded] = await Promise.all([part, element]);
  return loaded;
};

/** Loaders of everything that comes after the rows, or beside them. They come after the rows, too: a page that is only looked at needs none. */
export const otherParts: Omit<TimelineParts, 'others'> = {
  dialog: () => import('../new-interaction-dialog/new-interaction-dialog.js'),
  form: async () => (await import('./timeline-form.js')).TimelineForm,
  saved: async () => (await import('./saved-entries.js')).SavedEntries,
  notices: async () => (await import('./history-notices.js')).HistoryNotices,
  quickLog: async () =>
    (await together(import('./quick-log-region.js'), import('../interaction-quick-log/interaction-quick-log.js')))
      .QuickLogRegion,
  details: async () =>
    (await together(import('./acts/entry-details.js'), import('../interaction-attachments/interaction-attachments.js')))
      .EntryDetails,
  entryHistory: async () => (await import('./acts/entry-history.js')).EntryHistory,
  sidePanel: async () => (await import('./acts/side-panel.js')).SidePanel,
  selection: async () => (await import('./acts/selection.js')).Selection,
  transfer: async () => (await import('./acts/transfer.js')).Transfer,
  printing: async () => (await import('./acts/print-document.js')).printDocument,
  codePicker: () => import('../interaction-code-picker/interaction-code-picker.js'),
  deletedEntries: async () => (await import('./deleted-entries.js')).DeletedEntries,
  flagBar: async () => (await import('./flag-bar.js')).FlagBar,
  leftovers: async () => (await import('./leftovers.js')).Leftovers,
  finder: async () => (await import('./finder/finder.js')).Finder,
  viewOptions: async () => (await import('./options/view-options.js')).ViewOptions,
  groupNames: async () => (await import('./options/group-names.js')).GroupNames,
  table: async () => (await import('./table/table-layout.js')).TableLayout,
  acts: async () => (await import('./acts/entry-acts.js')).EntryActs,
  summary: async () =>
    (await together(import('./summary-region.js'), import('../interaction-summary/interaction-summary.js')))
      .SummaryRegion,
  rail: async () => (await import('./rail/rail-region.js')).RailRegion,
  pinned: async () => (await import('./pinned-bar.js')).PinnedBar,
  keyboard: async () => (await import('./keyboard/keyboard.js')).Keyboard,
  htmlReader: async () => (await import('../../model/plain-text.js')).htmlToText,
  saving: () => import('../../controllers/save-interaction.js'),
  clearDevice: async () => (await import('../../data/device/clear-device.js')).clearDevice,
};
