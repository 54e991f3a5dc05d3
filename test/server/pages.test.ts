import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { PageRequest } from '../../data/model/page.ts'
import { makeBenches } from './make-release.ts'
import { plainPages, publicUrl, shareApp, startApp } from './start-app.ts'

const sharedApp = shareApp()

const people = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

test.each([
  ['/', '/', 'sv', 200],
  ['/?layers=benches&q=bank&map=10/56.1/15.5', '/', 'sv', 200],
  ['/en/', '/', 'en', 200],
  ['/ladda-ner', '/ladda-ner', 'sv', 200],
  ['/en/ladda-ner', '/ladda-ner', 'en', 200],
  ['/licenser', '/licenser', 'sv', 200],
  ['/en/licenser', '/licenser', 'en', 200],
  ['/badda-in', '/badda-in', 'sv', 200],
  ['/en/badda-in', '/badda-in', 'en', 200],
  ['/tillganglighet', '/tillganglighet', 'sv', 200],
  ['/en/tillganglighet', '/tillganglighet', 'en', 200],
  ['/inbaddad?layers=benches&theme=dark', '/inbaddad', 'sv', 200],
  ['/en/inbaddad', '/inbaddad', 'en', 200],
  ['/inbaddad/plats/benches/karlskrona-1', '/inbaddad/plats/benches/karlskrona-1', 'sv', 200],
  ['/en/inbaddad/plats/benches/karlskrona-99', '/inbaddad/plats/benches/karlskrona-99', 'en', 404],
  ['/inbaddad/ladda-ner', '/inbaddad/ladda-ner', 'sv', 404],
  ['/plats/benches/karlskrona-1', '/plats/benches/karlskrona-1', 'sv', 200],
  ['/en/plats/benches/karlskrona-3', '/plats/benches/karlskrona-3', 'en', 200],
  ['/plats/benches/karlskrona-99', '/plats/benches/karlskrona-99', 'sv', 404],
  ['/plats/nothing/karlskrona-1', '/plats/nothing/karlskrona-1', 'sv', 404],
  ['/en/plats/ledger/karlskrona-1', '/plats/ledger/karlskrona-1', 'en', 404],
  ['/plats/benches', '/plats/benches', 'sv', 404],
  ['/bank/karlskrona-1', '/bank/karlskrona-1', 'sv', 404],
  ['/ladda-ner/mer', '/ladda-ner/mer', 'sv', 404],
  ['/en/nothing', '/nothing', 'en', 404],
  ['/plats/benches/..%2f..', '/plats/benches/..%2f..', 'sv', 404],
])('answers %s with the page %s in %s (%i)', async (url, path, language, status) => {
  const { app } = await sharedApp()

  const answer = await app.inject({ url, headers: people })

  expect(answer.statusCode).toBe(status)
  expect(answer.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-language': language,
    'cache-control': 'public, no-cache',
  })
  expect(answer.body).toMatch(`<!doctype html><html lang="${language}"><title>${path}</title>`)
})

test('gives the page the object that its address names, and the release', async () => {
  const requests: PageRequest[] = []
  const pages = {
    renderPage: (request: PageRequest) => {
      requests.push(request)
      return plainPages.renderPage(request)
    },
  }
  const assets = { scripts: ['/assets/main-a1b2c3.js'], styles: [], fonts: [] }
  const { app, release } = await startApp({ pages, assets })

  await app.inject('/en/plats/benches/karlskrona-2')

  expect(requests).toEqual([
    {
      path: '/plats/benches/karlskrona-2',
      language: 'en',
      site: { operator: null, publicUrl, contact: null, accessibilityAdopted: null },
      assets,
      catalogue: JSON.parse(String(release.files.get('catalogue.json'))),
      manifest: release.manifest,
      feature: makeBenches()[1],
      nearby: null,
      reports: [],
      hours: null,
    },
  ])
})

test('renders a page once for a release, and answers 304 to who has it', async () => {
  let rendered = 0
  const pages = {
    renderPage: (request: PageRequest) => {
      rendered++
      return plainPages.renderPage(request)
    },
  }
  const { app } = await startApp({ pages })
  const headers = { ...people, 'accept-encoding': 'br' }

  const first = await app.inject({ url: '/', headers })
  const second = await app.inject({ url: '/?q=other', headers: { ...headers, 'if-none-match': String(first.headers.etag) } })

  expect(brotliDecompressSync(first.rawPayload).toString()).toMatch('<title>/</title>')
  expect(second.statusCode).toBe(304)
  expect(rendered).toBe(1)
})

test.each([
  ['/en', '/en/'],
  ['/ladda-ner/', '/ladda-ner'],
  ['/en/licenser/', '/en/licenser'],
  ['/badda-in/', '/badda-in'],
  ['/en/tillganglighet/', '/en/tillganglighet'],
  ['/inbaddad/?layers=benches&map=12/56/15', '/inbaddad?layers=benches&map=12/56/15'],
])('leads %s to %s', async (url, target) => {
  const { app } = await sharedApp()

  const answer = await app.inject(url)

  expect({ status: answer.statusCode, location: answer.headers.location }).toEqual({ status: 308, location: target })
})

test('a program gets a problem where people get a page', async () => {
  const { app } = await sharedApp()

  const answer = await app.inject({ url: '/nothing?at=56.1,15.5', headers: { accept: 'application/json' } })

  expect(answer.statusCode).toBe(404)
  expect(answer.headers['content-type']).toBe('application/problem+json')
  expect(answer.json()).toMatchObject({ status: 404, instance: '/nothing' })
})

test('sends built assets for a year, compressed where a copy lies beside them', async () => {
  const { app } = await sharedApp()

  const plain = await app.inject('/assets/main-a1b2c3.js')
  const packed = await app.inject({ url: '/assets/main-a1b2c3.js', headers: { 'accept-encoding': 'br' } })

  expect(plain.body).toBe('export {}\n')
  expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(packed.body).toBe('compressed')
  expect(packed.headers).toMatchObject({ 'content-encoding': 'br', 'content-type': 'application/javascript; charset=utf-8' })
})

test('sends robots.txt, and says that there is no icon where none was built', async () => {
  const { app } = await sharedApp()

  const robots = await app.inject('/robots.txt')
  const icon = await app.inject('/favicon.svg')

  expect(robots.body).toBe('User-agent: *\n')
  expect(icon.statusCode).toBe(404)
})

test.each(['/assets/', '/assets/nothing.js', '/assets/..%2frobots.txt', '/assets/.vite/manifest.json'])(
  '%s is not an asset',
  async (url) => {
    const { app } = await sharedApp()

    const answer = await app.inject(url)

    expect(answer.statusCode).toBe(404)
  },
)
