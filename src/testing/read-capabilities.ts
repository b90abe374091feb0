import type { AdapterCapabilities, InteractionAdapter, Visibility } from '../data/adapter.js';
import { count, flag, key, listOf, oneOf, shaped, text } from '../data/decode-shape.js';

const shape = shaped<AdapterCapabilities>(
  {
    sortable: listOf(oneOf('date', 'code', 'subject', 'user', 'status')),
    filterable: listOf(oneOf('codes', 'users', 'relations', 'from', 'to', 'status', 'hasFiles')),
    searchable: flag,
    anchors: flag,
    pinnable: flag,
    files: oneOf('with', 'before', 'after'),
    maxFileSize: count,
    maxFiles: count,
    fileTypes: listOf(text),
    dateSettable: flag,
    userSettable: flag,
    visibilities: listOf(shaped<Visibility>({ key, label: text }, ['key'])),
    subcodes: flag,
    records: oneOf('one', 'any'),
    storage: oneOf('browser', 'page'),
  },
  [],
);

/** Takes what is not in the form of the contract, in words. */
type Report = (message: string) => void;

/**
 * What an adapter says of itself, as far as it is in the form of the contract. The rest is left out and reported: it has a
 * promise of its own, and must not get in the way of the others.
 */
export function readCapabilities(adapter: InteractionAdapter, report: Report = () => undefined): AdapterCapabilities {
  try {
    const { capabilities } = adapter;
    if (capabilities === undefined) return {};
    return shape(capabilities, 'capabilities', (_, { message }) => report(message));
  } catch (error) {
    report(error instanceof Error ? error.message : 'its capabilities cannot be read');
    return {};
  }
}
