import { expect } from '@open-wc/testing';
import {
  askedName,
  errorTable,
  readResponse,
  type AdapterError,
  type BackendAnswer,
  type ErrorRules,
} from '../../../src/data/blocks/blocks.js';

const SECRET = 'Grade dispute of Maria';

/** Texts as bytes of a charset that `TextEncoder` does not write. */
const bytesOf = (text: string, step = 1) =>
  Uint8Array.from({ length: text.length * step }, (_, index) => {
    const code = text.charCodeAt(Math.floor(index / step));
    return index % step ? code >> 8 : code & 255;
  });

const answerOf = (body: BodyInit | null, status = 200, headers: Record<string, string> = {}): Promise<BackendAnswer> =>
  readResponse(new Response(body, { status, headers }), 'GET /api/notes');

describe('readResponse', () => {
  const JSON_TEXT = '{"title":"Grüße"}';
  const BODY = { title: 'Grüße' };
  const readable: Readonly<Record<string, [BodyInit, Record<string, string>?]>> = {
    'as it should be': [JSON_TEXT, { 'content-type': 'application/json' }],
    'labelled as text': [JSON_TEXT, { 'content-type': 'text/html; charset=utf-8' }],
    'without a label': [bytesOf(unescape(encodeURIComponent(JSON_TEXT)))],
    'behind a byte order mark': [`\ufeff${JSON_TEXT}`],
    'in UTF-16 with its mark': [bytesOf(`\ufeff${JSON_TEXT}`, 2)],
    'in UTF-16 by its label': [bytesOf(JSON_TEXT, 2), { 'content-type': 'application/json; charset=utf-16le' }],
    'in latin-1, declared': [bytesOf(JSON_TEXT), { 'content-type': 'application/json; charset=iso-8859-1' }],
    'in latin-1, declared as UTF-8': [bytesOf(JSON_TEXT), { 'content-type': 'application/json; charset=utf-8' }],
    'in latin-1, in a charset nobody knows': [bytesOf(JSON_TEXT), { 'content-type': 'text/plain; charset="x-odd"' }],
    'in UTF-8, declared as latin-1': [JSON_TEXT, { 'content-type': 'application/json; charset=iso-8859-1' }],
    'behind a guard against scripts': [`)]}',\n${JSON_TEXT}`],
    'between blank lines': [`\r\n ${JSON_TEXT}\n`],
  };
  for (const [how, [body, headers]] of Object.entries(readable)) {
    it(`reads JSON ${how}`, async () => {
      expect(await answerOf(body, 200, headers)).to.deep.include({ form: 'json', body: BODY });
    });
  }

  const others: Readonly<Record<string, [BodyInit | null, number, BackendAnswer['form']]>> = {
    'no content': [null, 204, 'empty'],
    'an empty body': ['', 200, 'empty'],
    'a body of blanks': [' \n', 200, 'empty'],
    'a page': ['<!doctype html><title>Oops</title>', 500, 'html'],
    'JSON that was cut off': ['{"title":"Gr', 200, 'broken'],
    'a warning before the JSON': [`Warning: mysql_connect() in /var/www ${JSON_TEXT}`, 200, 'text'],
    'a sentence': ['Subject is required', 400, 'text'],
  };
  for (const [what, [body, status, form]] of Object.entries(others)) {
    it(`sees ${what} as ${form}`, async () => {
      expect(await answerOf(body, status)).to.deep.include({ form, status, body: undefined });
    });
  }

  it('names what was asked without what was typed', () => {
    expect(askedName('/api/notes?search=Maria#x', 'post')).to.equal('POST /api/notes');
  });
});

describe('errorTable', () => {
  const judge = async (answer: Promise<BackendAnswer>, rules?: ErrorRules, now?: () => number) => {
    try {
      return { body: errorTable(rules, now)(await answer), error: undefined };
    } catch (error) {
      return { body: undefined, error: error as AdapterError };
    }
  };
  const kindOf = async (...given: Parameters<typeof judge>) => (await judge(...given)).error?.kind;

  const usual: Readonly<Record<number, string>> = {
    200: 'none',
    201: 'none',
    400: 'invalid',
    401: 'unauthenticated',
    403: 'forbidden',
    404: 'not-found',
    405: 'unsupported',
    408: 'network',
    409: 'conflict',
    410: 'not-found',
    412: 'conflict',
    413: 'invalid',
    418: 'invalid',
    419: 'unauthenticated',
    422: 'invalid',
    429: 'rate-limited',
    440: 'unauthenticated',
    500: 'server',
    502: 'server',
    503: 'server',
    507: 'quota',
    599: 'server',
  };
  for (const [status, kind] of Object.entries(usual)) {
    it(`takes ${status} as ${kind} unless told otherwise`, async () => {
      expect((await kindOf(answerOf('{}', Number(status)))) ?? 'none').to.equal(kind);
    });
  }

  it('returns the body of a good answer, and nothing for an empty one', async () => {
    expect((await judge(answerOf('[1]'))).body).to.deep.equal([1]);
    expect(await judge(answerOf(null, 204))).to.deep.equal({ body: undefined, error: undefined });
  });

  const notJson = { 'a page': '<p>Oops', 'half an answer': '{"a":', 'a sentence': 'All is well' };
  for (const [what, body] of Object.entries(notJson)) {
    it(`takes ${what} of a good status for a problem of the server`, async () => {
      expect(await kindOf(answerOf(body))).to.equal('server');
    });
  }

  it('takes a redirect that was not followed for somebody who is signed out', async () => {
    const answer = { ...(await answerOf('')), status: 0 };
    expect(await kindOf(Promise.resolve(answer))).to.equal('unauthenticated');
    expect(await kindOf(answerOf('', 302))).to.equal('unauthenticated');
  });

  it('takes a page that was led to, and one that asks for a password, for the login page', async () => {
    const led = { ...(await answerOf('<p>Welcome')), redirected: true };
    expect(await kindOf(Promise.resolve(led))).to.equal('unauthenticated');
    expect(await kindOf(answerOf('<form><input name="p" type="password">'))).to.equal('unauthenticated');
    expect(await kindOf(answerOf('<input type=password>', 500))).to.equal('unauthenticated');
  });

  it('takes over what the rules say of a status, its hundred, a form, or any answer', async () => {
    expect(await kindOf(answerOf('{}', 500), { 500: 'invalid' })).to.equal('invalid');
    expect(await kindOf(answerOf('{}', 418), { '4xx': 'forbidden' })).to.equal('forbidden');
    expect(await kindOf(answerOf('', 200), { empty: 'server' })).to.equal('server');
    expect(await kindOf(answerOf('<p>', 200), { html: 'unauthenticated' })).to.equal('unauthenticated');
    expect(await kindOf(answerOf('{"ok":false}'), { any: () => 'server', 200: 'invalid' })).to.equal('server');
  });

  it('leaves to the usual what a rule does not decide', async () => {
    const rules: ErrorRules = { any: () => null, 500: () => false, html: 'forbidden' };
    expect(await kindOf(answerOf('<p>', 500), rules)).to.equal('server');
  });

  it('answers with another body where a rule says that there is no error', async () => {
    expect((await judge(answerOf('Not found', 404), { 404: { body: [] } })).body).to.deep.equal([]);
  });

  it('hands on the words for people, and no others', async () => {
    const rules: ErrorRules = {
      500: ({ body }) => ({ kind: 'invalid', fields: (body as { errors: Record<string, string> }).errors }),
    };
    const { error } = await judge(answerOf(JSON.stringify({ errors: { subject: 'is missing' }, SECRET }), 500), rules);
    expect(error).to.deep.include({ kind: 'invalid', fields: { subject: 'is missing' } });
    expect(JSON.stringify([error?.message, error?.cause, error?.stack])).to.not.contain(SECRET);
  });

  it('says in its message what was asked and in what form the answer came, never what it said', async () => {
    const { error } = await judge(answerOf(`<p>${SECRET}`, 500));
    expect(error?.message).to.equal('GET /api/notes: 500, html, 25 characters');
    expect(error?.cause).to.equal(undefined);
  });

  const waits: readonly [string, number | undefined][] = [
    ['120', 120],
    ['Sat, 23 Nov 2024 10:00:30 GMT', 30],
    ['Sat, 23 Nov 2024 09:00:00 GMT', 0],
    ['soon', undefined],
  ];
  for (const [header, seconds] of waits) {
    it(`reads Retry-After: ${header}`, async () => {
      const now = () => Date.parse('2024-11-23T10:00:00Z');
      const { error } = await judge(answerOf('{}', 503, { 'retry-after': header }), {}, now);
      expect(error).to.include({ kind: 'rate-limited', retryAfter: seconds });
    });
  }
});
