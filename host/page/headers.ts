import { randomBytes } from 'node:crypto'

/** A fresh nonce for one response, 128 bits. */
export function freshNonce(): string {
  return randomBytes(16).toString('base64')
}

/**
 * The headers that go with everything the page consists of, in both faces. Scripts come from files of our own only;
 * the one style tag that the UI kit writes carries the nonce. `connect` names the socket that the page may speak to.
 * https://www.electronjs.org/docs/latest/tutorial/security#7-define-a-content-security-policy
 */
export function securityHeaders(nonce: string, connect: readonly string[]): Record<string, string> {
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' 'nonce-${nonce}'`,
      "font-src 'self'",
      "img-src 'self' data: blob:",
      `connect-src ${["'self'", ...connect].join(' ')}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'"
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), bluetooth=(), payment=()',
    'Cache-Control': 'no-store'
  }
}
