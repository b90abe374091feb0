import type { OperationId } from '../../../../../src/data/rest/protocol/index.js';
import type { Handler } from './call.js';
import { changes } from './changes.js';
import { files } from './files.js';
import { reading } from './reading.js';
import { writing } from './writing.js';

/** What carries out each operation of the document. One without a handler does not compile. */
export const handlers: Readonly<Record<OperationId, Handler>> = { ...reading, ...writing, ...files, ...changes };
