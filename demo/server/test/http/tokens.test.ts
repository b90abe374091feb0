import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { SignJWT, UnsecuredJWT } from 'jose';
import { bearerToken } from '../../src/auth/bearer-token.js';
import { JsonWebTokens } from '../../src/auth/json-web-tokens.js';
import type { Principal } from '../../src/store/store.js';
import { problemOf } from './support/problem.js';
import { SOMEBODY, stubStore } from './support/stub-store.js';
import { startServer, type TestServer } from './support/test-server.js';

const key = randomBytes(32);
const issuer = 'tests';
const audience = 'interactions';
const NOW = Date.parse('2026-05-05T12:00:00Z');
const portal: Principal = { ...SOMEBODY, scope: 'portal', recordId: 'r' };

describe('a token', () => {
  const tokens = new JsonWebTokens({ key, issuer, audience, now: () => NOW });

  /** A token with a good signature, whatever it says. */
  const signed = (claims: object, sub = 'user', expires: number | undefined = NOW / 1000 + 60) => {
    const made = new SignJWT({ tenant: 'tenant', scope: 'staff', ...claims }).setProtectedHeader({ alg: 'HS256' });
    made.setSubject(sub).setIssuer(issuer).setAudience(audience);
    return (expires === undefined ? made : made.setExpirationTime(expires)).sign(key);
  };

  it('says who asks, and until when', async () => {
    assert.deepEqual(await tokens.verify(await tokens.sign(portal, 60)), {
      principal: portal,
      expiresAt: NOW + 60_000,
    });
  });

  const bad: Readonly<Record<string, () => Promise<string> | string>> = {
    'of another key': () =>
      new JsonWebTokens({ key: randomBytes(32), issuer, audience, now: () => NOW }).sign(portal, 60),
    'of another issuer': () => new JsonWebTokens({ key, issuer: 'else', audience, now: () => NOW }).sign(portal, 60),
    'for another audience': () => new JsonWebTokens({ key, issuer, audience: 'else', now: () => NOW }).sign(portal, 60),
    'that is over': () => tokens.sign(portal, -1),
    'without an end': () =>
      new SignJWT({ tenant: 't', scope: 'staff' })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject('u')
        .setIssuer(issuer)
        .setAudience(audience)
        .sign(key),
    'without a signature': () =>
      new UnsecuredJWT({ tenant: 't', scope: 'staff' })
        .setSubject('u')
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime(NOW / 1000 + 60)
        .encode(),
    'without a tenant': () => signed({ tenant: '' }),
    'without a user': () => signed({}, ''),
    'of no known scope': () => signed({ scope: 'admin' }),
    'of a portal without a record': () => signed({ scope: 'portal' }),
    'that is none': () => 'none',
  };
  for (const [what, make] of Object.entries(bad)) {
    it(`${what} is not good`, async () => {
      assert.equal(await tokens.verify(await make()), null);
    });
  }

  it('is not signed with a key that could be guessed', () => {
    assert.throws(() => new JsonWebTokens({ key: randomBytes(31), issuer, audience }), TypeError);
  });

  it('is read from one form of header only', () => {
    assert.equal(bearerToken('Bearer a.b-c_~+/='), 'a.b-c_~+/=');
    assert.equal(bearerToken('bearer  abc'), 'abc');
    for (const header of [undefined, '', 'abc', 'Basic abc', 'Bearer', 'Bearer a b', 'Bearer a,b']) {
      assert.equal(bearerToken(header), null);
    }
  });
});

describe('who asks', () => {
  let server: TestServer;
  const asked: Principal[] = [];

  before(async () => {
    const store = stubStore({ currentUser: (principal) => (asked.push(principal), Promise.resolve(null)) });
    server = await startServer(store);
  });
  after(() => server.server.close());

  it('is what the token says', async () => {
    const response = await server.ask(portal, 'GET /me');
    assert.equal(await response.text(), 'null');
    assert.deepEqual(asked.pop(), portal);
  });

  for (const request of ['GET /me', 'GET /nowhere', 'PUT /me', 'POST /records/r/interactions']) {
    it(`is asked for before anything else: ${request}`, async () => {
      const response = await server.ask(null, request);
      assert.equal(response.headers.get('www-authenticate'), 'Bearer realm="interactions"');
      assert.equal((await problemOf(response, 401)).kind, 'unauthenticated');
    });
  }

  it('is told that a token is not good', async () => {
    const response = await server.ask(null, 'GET /me', { headers: { authorization: 'Bearer forged' } });
    assert.match(response.headers.get('www-authenticate') ?? '', /error="invalid_token"/);
    await problemOf(response, 401);
  });

  it('is not known where the verifier cannot tell', async () => {
    const verifier = { verify: () => Promise.reject(new Error('The provider is down.')) };
    const { server: down, ask } = await startServer(stubStore({}), { verifier });
    const problem = await problemOf(await ask(SOMEBODY, 'GET /me'), 500);
    assert.ok(!JSON.stringify(problem).includes('provider'));
    await down.close();
  });
});
