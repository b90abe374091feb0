import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StoreError } from '../store-error.js';
import { typeOfFile } from './file-type.js';

/** A file that has come in, and is kept by nobody yet. */
export interface ReceivedFile {
  /** Below the tenant's folder: by its hash, then a name of its own, so that taking it away takes no other one along. */
  readonly path: string;
  /** SHA-256 of the content, in hex. */
  readonly hash: string;
  readonly size: number;
  /** Decided by the content. */
  readonly type: string;
}

/** A tenant's folder, whatever signs its id has. */
const folderOf = (tenantId: string) => createHash('sha256').update(tenantId).digest('hex').slice(0, 32);

const INCOMING = 'incoming';

/** Keeps the content of files in a folder. It does not know who may read what. */
export class FileFolder {
  readonly #folder: string;
  readonly #maxSize: number;

  /** @param maxSize the largest file taken, in bytes */
  constructor(folder: string, maxSize: number) {
    this.#folder = folder;
    this.#maxSize = maxSize;
  }

  /**
   * Streams a file to disk, and puts it under its place only when it is there as a whole. What fails leaves nothing.
   * @throws StoreError `invalid` for a file that is too large, as soon as it is
   */
  async receive(tenantId: string, bytes: Readable, claimedType: string): Promise<ReceivedFile> {
    const incoming = join(this.#folder, INCOMING);
    const temporary = join(incoming, randomUUID());
    try {
      await mkdir(incoming, { recursive: true });
      const { hash, size } = await this.#write(temporary, bytes);
      const type = await typeOfFile(temporary, claimedType);
      const path = join(hash.slice(0, 2), `${hash}.${randomUUID()}`);
      const target = this.#at(tenantId, path);
      await mkdir(dirname(target), { recursive: true });
      await rename(temporary, target);
      return { path, hash, size, type };
    } catch (error) {
      bytes.destroy();
      await rm(temporary, { force: true });
      throw error;
    }
  }

  /** The content of a file. @throws StoreError `not-found` where it is gone */
  async open(tenantId: string, path: string): Promise<Readable> {
    try {
      return (await open(this.#at(tenantId, path))).createReadStream();
    } catch (cause) {
      throw new StoreError('not-found', 'The content of the file is gone.', { cause });
    }
  }

  /** Takes files away; those that are gone already are no fault. */
  async remove(tenantId: string, paths: readonly string[]): Promise<void> {
    for (const path of paths) await rm(this.#at(tenantId, path), { force: true });
  }

  /** Paths of a tenant's files that were last written before a moment, in epoch milliseconds. */
  pathsBefore(tenantId: string, moment: number): Promise<readonly string[]> {
    return filesBefore(join(this.#folder, folderOf(tenantId)), moment);
  }

  /** Takes away what began to come in, of whatever tenant, and was last written before a moment, in epoch milliseconds. */
  async removeIncomingBefore(moment: number): Promise<void> {
    const incoming = join(this.#folder, INCOMING);
    for (const name of await filesBefore(incoming, moment)) await rm(join(incoming, name), { force: true });
  }

  #at(tenantId: string, path: string): string {
    return join(this.#folder, folderOf(tenantId), path);
  }

  async #write(path: string, bytes: Readable): Promise<{ hash: string; size: number }> {
    const hash = createHash('sha256');
    const most = this.#maxSize;
    let size = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        hash.update(chunk);
        if (size <= most) done(null, chunk);
        else {
          const fields = { attachments: `must be of ${most} bytes at most` };
          done(new StoreError('invalid', `The file is larger than ${most} bytes.`, { fields, tooLarge: true }));
        }
      },
    });
    // opened before anything is sent, and closed before anybody goes on: a stream that fails may else make its file afterwards
    const file = await open(path, 'wx');
    try {
      await pipeline(bytes, measure, file.createWriteStream());
    } finally {
      await file.close();
    }
    return { hash: hash.digest('hex'), size };
  }
}

/** Paths below a folder of its files that were last written before a moment; a folder that is not there has none. */
async function filesBefore(folder: string, moment: number): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [] as string[]);
  const paths: string[] = [];
  for (const name of names) {
    const found = await stat(join(folder, name)).catch(() => undefined); // taken away meanwhile
    if (found?.isFile() && found.mtimeMs < moment) paths.push(name);
  }
  return paths;
}
