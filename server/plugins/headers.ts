import type { FastifyInstance } from 'fastify'

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

const siteHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'geolocation=(self), camera=(), microphone=()',
  'x-content-type-options': 'nosniff',
}

/** Open data: any page of any site may read it. */
const openHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Content-Crs, Link, ETag, Content-Range, Accept-Ranges, Content-Length, Retry-After',
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** Answered to the question that a browser asks before it sends headers of a script's own. */
export const preflightHeaders = {
  'access-control-allow-methods': 'GET, HEAD, OPTIONS',
  'access-control-allow-headers': 'Range, If-Match, If-None-Match, If-Range, Accept, Accept-Encoding',
  'access-control-max-age': '86400',
}

/** A year; what lies under the name of a release, or under a hashed name, never changes. */
export const immutable = 'public, max-age=31536000, immutable'

/** Kept, but asked about every time: the answer is a cheap 304. */
export const revalidated = 'public, no-cache'

type Headers = Readonly<Record<string, string>>

/** Whether an address is open data, as opposed to the page. */
export function isOpenData(url: string): boolean {
  return url.startsWith('/tiles/') || url.startsWith('/data/') || url.startsWith('/api/')
}

/** Gives the headers that every answer of an address carries, errors too. */
export function makeHeaderChoice(publicUrl: string): (url: string) => Headers {
  const transport = publicUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}
  const site = { ...siteHeaders, ...transport }
  const open = { ...openHeaders, ...transport }
  return (url) => (isOpenData(url) ? open : site)
}

/** Puts the address's headers on every answer. */
export function addHeaders(app: FastifyInstance, choose: (url: string) => Headers): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(choose(request.raw.url ?? ''))
    done()
  })
}
