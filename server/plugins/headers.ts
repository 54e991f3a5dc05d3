import type { FastifyInstance } from 'fastify'
import { embeddingPath, splitEmbedPath } from '../../data/model/embed-path.ts'

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

/** The view for frames: any page of any site may show it, and still nothing from elsewhere gets into it. */
const embedHeaders = {
  ...siteHeaders,
  'content-security-policy': contentSecurityPolicy.replace("frame-ancestors 'none'", 'frame-ancestors *'),
  // A site that isolates itself (COEP) frames only what says that it may be.
  'cross-origin-resource-policy': 'cross-origin',
}

/** The page that shows the view in a frame of its own, to those who build one. */
const builderHeaders = {
  ...siteHeaders,
  'content-security-policy': `${contentSecurityPolicy}; frame-src 'self'`,
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
  const headers = {
    site: { ...siteHeaders, ...transport },
    embed: { ...embedHeaders, ...transport },
    builder: { ...builderHeaders, ...transport },
    open: { ...openHeaders, ...transport },
  }
  return (url) => headers[kindOf(url)]
}

/** Any other spelling of an address, such as one with percent signs, gets the strictest headers. */
function kindOf(url: string): 'site' | 'embed' | 'builder' | 'open' {
  if (isOpenData(url)) return 'open'
  const path = withoutLanguage(url.split('?', 1)[0] ?? '')
  if (splitEmbedPath(path).isEmbedded) return 'embed'
  return path === embeddingPath ? 'builder' : 'site'
}

function withoutLanguage(path: string): string {
  return path.startsWith('/en/') ? path.slice(3) : path
}

/** Puts the address's headers on every answer. */
export function addHeaders(app: FastifyInstance, choose: (url: string) => Headers): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(choose(request.raw.url ?? ''))
    done()
  })
}
