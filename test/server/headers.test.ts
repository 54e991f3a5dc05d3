import { expect, test } from 'vitest'
import { shareApp, startApp } from './start-app.ts'

const sharedApp = shareApp()

const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; " +
  "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
const settings = {
  operator: null,
  contact: null,
  accessibilityAdopted: null,
  logLevel: 'info',
  rateLimit: 100_000,
  trustProxy: false,
  offline: true,
} as const

test.each(['/', '/nothing', '/%zz', '/healthz', '/robots.txt', '/assets/main-a1b2c3.js', '/assets/nothing.js'])(
  'the page is protected at %s, errors too',
  async (url) => {
    const { app } = await sharedApp()

    const { headers } = await app.inject({ url, headers: { accept: 'text/html' } })

    expect(headers).toMatchObject({
      'content-security-policy': contentSecurityPolicy,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'geolocation=(self), camera=(), microphone=()',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
    })
    expect(headers['access-control-allow-origin']).toBeUndefined()
  },
)

test.each([
  '/inbaddad',
  '/inbaddad?layers=benches',
  '/inbaddad/',
  '/inbaddad/plats/benches/karlskrona-1',
  '/inbaddad/plats/benches/nothing',
  '/en/inbaddad',
  '/en/inbaddad/plats/benches/karlskrona-1',
])('any site may frame %s, errors too, and nothing else about it is opened', async (url) => {
  const { app } = await sharedApp()

  const { headers } = await app.inject({ url, headers: { accept: 'text/html' } })

  expect(headers).toMatchObject({
    'content-security-policy': contentSecurityPolicy.replace("frame-ancestors 'none'", 'frame-ancestors *'),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'cross-origin',
    'permissions-policy': 'geolocation=(self), camera=(), microphone=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
  expect([headers['access-control-allow-origin'], headers['set-cookie']]).toEqual([undefined, undefined])
})

test.each([
  '/',
  '/en/',
  '/ladda-ner',
  '/licenser',
  '/tillganglighet',
  '/plats/benches/karlskrona-1',
  '/inbaddadmer',
  '/inbaddad%2f',
  '/%69nbaddad',
  '/plats/inbaddad/1',
  '/en/en/inbaddad',
  '//inbaddad',
])('no site may frame %s', async (url) => {
  const { app } = await sharedApp()

  const { headers } = await app.inject({ url, headers: { accept: 'text/html' } })

  expect(headers['content-security-policy']).toBe(contentSecurityPolicy)
})

test.each(['/badda-in', '/en/badda-in?a=b'])('%s may show frames of this site, but not be shown in one', async (url) => {
  const { app } = await sharedApp()

  const { headers } = await app.inject(url)

  expect(headers['content-security-policy']).toBe(`${contentSecurityPolicy}; frame-src 'self'`)
})

test.each(['/data/manifest.json', '/data/nothing', '/data/%zz', '/tiles/benches.json', '/api/datasets', '/api/nothing'])(
  'any site may read %s, errors too',
  async (url) => {
    const { app } = await sharedApp()

    const { headers } = await app.inject(url)

    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    })
  },
)

test('does not ask for TLS where there is none', async () => {
  const { app } = await startApp({ settings: { ...settings, publicUrl: 'http://127.0.0.1:8080' } })

  const answers = await Promise.all(['/', '/data/manifest.json'].map((url) => app.inject(url)))

  expect(answers.map(({ headers }) => headers['strict-transport-security'])).toEqual([undefined, undefined])
})

test.each(['/data/manifest.json', '/tiles/benches/8/139/79.mvt', '/api/datasets'])('lets a browser ask about %s first', async (url) => {
  const { app } = await sharedApp()

  const answer = await app.inject({
    method: 'OPTIONS',
    url,
    headers: { origin: 'https://other.example', 'access-control-request-method': 'GET', 'access-control-request-headers': 'range' },
  })

  expect(answer.statusCode).toBe(204)
  expect(answer.headers).toMatchObject({
    allow: 'GET, HEAD, OPTIONS',
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': 'Range, If-Match, If-None-Match, If-Range, Accept, Accept-Encoding',
  })
})

test('does not open the page to other sites', async () => {
  const { app } = await sharedApp()

  const answer = await app.inject({ method: 'OPTIONS', url: '/', headers: { origin: 'https://other.example' } })

  expect({ status: answer.statusCode, allow: answer.headers.allow }).toEqual({ status: 204, allow: 'GET, HEAD, OPTIONS' })
  expect(answer.headers['access-control-allow-origin']).toBeUndefined()
})

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'] as const)('%s is refused with what is allowed', async (method) => {
  const { app } = await sharedApp()

  const answers = await Promise.all(['/', '/data/manifest.json', '/nothing'].map((url) => app.inject({ method, url })))

  for (const answer of answers) {
    expect(answer.statusCode).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS')
    expect(answer.json()).toMatchObject({ title: 'Method Not Allowed', title_sv: 'Metoden är inte tillåten', status: 405 })
  }
})
