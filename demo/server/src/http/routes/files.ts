import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { FastifyRequest } from 'fastify';
import { attachmentHeader, fileNameIn } from '../file-name-header.js';
import { Problem } from '../problem.js';
import { refOf, text, type Handler } from './call.js';
import { entryAnswer } from './entry-answer.js';

/** Milliseconds that the rest of a refused file is listened to. */
const LINGER = 5000;
const BYTES = 'application/octet-stream';

/**
 * Listens to what is still on its way, for a while. A browser that is cut off while it sends reports a broken connection
 * instead of the answer, and would try again with the same file.
 */
async function hearOut({ raw }: FastifyRequest): Promise<void> {
  if (raw.complete || raw.destroyed) return;
  raw.resume();
  const signal = AbortSignal.timeout(LINGER);
  await finished(raw, { signal, cleanup: true, error: false }).catch(() => undefined);
}

/** The operations on the content of files. It goes through in pieces, in both directions. */
export const files = {
  attach: async (call) => {
    const { store, principal, request, reply } = call;
    const name = fileNameIn(text(call, 'Content-Disposition'));
    const { maxFileSize = Infinity } = store.capabilities;
    try {
      if (name === null) throw new Problem(400, { fields: { 'Content-Disposition': 'must name the file in UTF-8' } });
      if (Number(request.headers['content-length'] ?? 0) > maxFileSize) throw new Problem(413, tooLarge(maxFileSize));
      const type = request.headers['content-type']?.split(';', 1)[0]?.trim() ?? BYTES;
      // whoever destroys it does not cut the connection, on which the answer has to go out
      const bytes = Readable.from(request.raw.iterator({ destroyOnReturn: false }));
      const file = { id: text(call, 'attachmentId')!, name, type, bytes };
      return entryAnswer(await store.attach(principal, refOf(call), file));
    } catch (error) {
      await hearOut(request);
      // whatever is left of it is not read as the next request
      if (!request.raw.complete) reply.header('connection', 'close');
      throw error;
    }
  },
  detach: async (call) =>
    entryAnswer(await call.store.detach(call.principal, refOf(call), text(call, 'attachmentId')!)),
  openAttachment: async (call) => {
    const { name, type, size, bytes } = await call.store.openAttachment(
      call.principal,
      refOf(call),
      text(call, 'attachmentId')!,
    );
    const headers = {
      'content-type': type || BYTES,
      'content-length': String(size),
      'content-disposition': attachmentHeader(name),
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
    };
    return { status: 200, bytes, headers };
  },
} satisfies Readonly<Record<string, Handler>>;

function tooLarge(bytes: number) {
  return { detail: `A file has at most ${bytes} bytes.`, fields: { attachments: `must have at most ${bytes} bytes` } };
}
