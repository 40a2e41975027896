// The one place where the security headers stand. The built page, the servers, public/_headers and
// docs/hosting.md all repeat these; a test compares them.

const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'throughline',
};

/** @param {Record<string, string>} list */
const write = (list) =>
  Object.entries(list)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** For servers that may answer over plain http, as on 127.0.0.1. */
const policy = write(directives);

/** For a host that always answers over https. */
const hostedPolicy = `${policy}; upgrade-insecure-requests`;

// Browsers ignore frame-ancestors in a meta element and say so in the console.
const { 'frame-ancestors': _ignored, ...metaDirectives } = directives;
export const metaPolicy = write(metaDirectives);

/** Vite's development page needs its inline refresh script, its inline styles and its socket. */
export const devNonce = 'dev';
export const devPolicy = write({
  ...directives,
  'script-src': `'self' 'nonce-${devNonce}'`,
  'style-src': `'self' 'nonce-${devNonce}'`,
  'connect-src': "'self' ws://127.0.0.1:*",
  'worker-src': "'self' blob:",
});

export const fixedHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

export const localHeaders = { 'Content-Security-Policy': policy, ...fixedHeaders };

export const hostedHeaders = {
  'Content-Security-Policy': hostedPolicy,
  ...fixedHeaders,
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
};
