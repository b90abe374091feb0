// The policy every browser test runs under: what the strictest hosts send. A Koa middleware, because a header set by a
// plugin of the runner does not reach its own page.

const NONCE = 'aW50ZXJhY3Rpb24';

export const POLICY = [
  "default-src 'none'",
  `script-src 'self' 'nonce-${NONCE}'`,
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self' ws:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

export async function strictCsp(context, next) {
  await next();
  if (!context.response.is('html') || typeof context.body !== 'string') return;
  // the runner's own inline scripts are the only ones let through
  context.body = context.body.replaceAll('<script', `<script nonce="${NONCE}"`);
  context.set('Content-Security-Policy', POLICY);
}
