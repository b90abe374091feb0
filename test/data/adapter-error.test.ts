import { expect } from '@open-wc/testing';
import { AdapterError, toAdapterError, type AdapterErrorKind } from '../../src/data/adapter-error.js';

describe('AdapterError', () => {
  it('is an error that names itself and keeps what it is told', () => {
    const cause = new Error('HTTP 409');
    const current = { id: 'e1', date: null };
    const error = new AdapterError('conflict', 'Somebody was faster', {
      cause,
      current,
      userMessage: 'Please reload.',
    });
    expect(error).to.be.instanceOf(Error);
    expect(String(error)).to.equal('AdapterError: Somebody was faster');
    expect(error).to.include({ kind: 'conflict', cause, current, userMessage: 'Please reload.' });
  });

  const retryable: Record<AdapterErrorKind, boolean> = {
    unauthenticated: false,
    forbidden: false,
    'not-found': false,
    conflict: false,
    invalid: false,
    unsupported: false,
    'rate-limited': true,
    quota: false,
    network: true,
    aborted: false,
    server: true,
  };
  for (const [kind, expected] of Object.entries(retryable) as [AdapterErrorKind, boolean][]) {
    it(`is ${expected ? '' : 'not '}worth another try when it is ${kind}`, () => {
      expect(new AdapterError(kind, '').retryable).to.equal(expected);
    });
  }

  it('is worth another try where the adapter says so', () => {
    expect(new AdapterError('quota', '', { retryable: true }).retryable).to.equal(true);
    expect(new AdapterError('server', '', { retryable: false }).retryable).to.equal(false);
  });
});

describe('toAdapterError', () => {
  it('leaves an AdapterError as it is', () => {
    const error = new AdapterError('forbidden', 'No.');
    expect(toAdapterError(error)).to.equal(error);
  });

  it('takes a plain object of its shape, with all that it says', () => {
    const thrown = { kind: 'rate-limited', message: 'Slow down', retryAfter: 30, userMessage: 'Later, please.' };
    const error = toAdapterError(thrown);
    expect(error).to.be.instanceOf(AdapterError);
    expect(error).to.include({ ...thrown, retryable: true, cause: thrown });
  });

  it('keeps the refused fields of a plain object', () => {
    expect(toAdapterError({ kind: 'invalid', message: '', fields: { subject: 'is required' } }).fields).to.deep.equal({
      subject: 'is required',
    });
  });

  it('knows the error of another copy of the package by its kind', () => {
    class AdapterErrorOfAnotherCopy extends Error {
      readonly kind = 'quota';
      readonly retryable = true;
    }
    expect(toAdapterError(new AdapterErrorOfAnotherCopy('Full'))).to.include({
      kind: 'quota',
      message: 'Full',
      retryable: true,
    });
  });

  it('takes an abort as aborted', () => {
    const controller = new AbortController();
    controller.abort();
    expect(toAdapterError(controller.signal.reason)).to.include({ kind: 'aborted', retryable: false });
  });

  const unknown: Record<string, [unknown, string]> = {
    'an error without a kind': [new TypeError('Failed to fetch'), 'Failed to fetch'],
    'an object of an unknown kind': [{ kind: 'teapot', message: 'Short and stout' }, 'Short and stout'],
    'a text': ['HTTP 500', 'HTTP 500'],
    nothing: [undefined, 'undefined'],
    null: [null, 'null'],
    'a message that is no text': [{ kind: 'teapot', message: 418 }, '[object Object]'],
  };
  for (const [what, [thrown, message]] of Object.entries(unknown)) {
    it(`takes ${what} as a fault of the server`, () => {
      expect(toAdapterError(thrown)).to.include({ kind: 'server', message, cause: thrown });
    });
  }
});
