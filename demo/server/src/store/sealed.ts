import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { StoreError } from './store-error.js';

const ALGORITHM = 'aes-256-gcm';
const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;

/**
 * Makes the opaque strings that clients carry from one request to the next: encrypted, so that the number of a change does not
 * tell how busy a tenant is, and authenticated together with what they belong to, so that none is taken elsewhere.
 */
export class Seal {
  readonly #key: Buffer;

  constructor(secret: string) {
    if (secret.length < 16) throw new RangeError('The secret of cursors must have 16 characters or more.');
    this.#key = createHash('sha256').update(secret).digest();
  }

  /** @param bound what the string belongs to; it is opened with the same only */
  close(content: unknown, bound: readonly unknown[]): string {
    const nonce = randomBytes(NONCE_LENGTH);
    const cipher = createCipheriv(ALGORITHM, this.#key, nonce);
    cipher.setAAD(Buffer.from(JSON.stringify(bound)));
    const encrypted = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), encrypted]).toString('base64url');
  }

  /** @throws StoreError `invalid`, naming the field, for what this seal did not close with the same `bound` */
  open(field: string, text: string, bound: readonly unknown[]): unknown {
    try {
      const bytes = Buffer.from(text, 'base64url');
      const decipher = createDecipheriv(ALGORITHM, this.#key, bytes.subarray(0, NONCE_LENGTH), {
        authTagLength: TAG_LENGTH,
      });
      decipher.setAAD(Buffer.from(JSON.stringify(bound)));
      decipher.setAuthTag(bytes.subarray(NONCE_LENGTH, NONCE_LENGTH + TAG_LENGTH));
      const content = Buffer.concat([decipher.update(bytes.subarray(NONCE_LENGTH + TAG_LENGTH)), decipher.final()]);
      return JSON.parse(content.toString('utf8'));
    } catch (cause) {
      const fields = { [field]: 'must be one of this question' };
      throw new StoreError('invalid', `${field} is none that was given for this question.`, { fields, cause });
    }
  }
}
