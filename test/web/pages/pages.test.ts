import { expect, test } from 'vitest'
import type { Language } from '../../../data/model/localised-text.ts'
import type { PageRequest } from '../../../data/model/page.ts'
import { renderPage } from '../../../web/pages/pages.tsx'
import { bath, catalogue, manifest } from '../fixture.ts'

const request: PageRequest = {
  path: '/',
  language: 'sv',
  site: { operator: null, publicUrl: 'https://data.example.se', contact: null, accessibilityAdopted: null },
  assets: { scripts: ['/assets/main-1.js', '/assets/theme-start-1.js'], styles: ['/assets/main-1.css'], fonts: ['/assets/latin-1.woff2'] },
  catalogue,
  manifest,
  feature: null,
  nearby: null,
  reports: [],
  hours: null,
}

const render = (change: Partial<PageRequest>) => renderPage({ ...request, ...change })
const named = bath('register-1', { name: 'Norra <piren>', visit_url: 'javascript:alert(1)', remark: 'Grunt.', remark_en: 'Shallow.' })
const placePath = '/plats/baths/register-1'

const pages: readonly (readonly [string, Language, string, string])[] = [
  ['/', 'sv', 'Karta och lista – Öppna Blekinge', 'Hämtar vad som finns'],
  ['/', 'en', 'Map and list – Öppna Blekinge', 'Fetching what there is'],
  ['/ladda-ner', 'sv', 'Ladda ner – Öppna Blekinge', 'Lämna uppgifter'],
  ['/ladda-ner', 'en', 'Download – Öppna Blekinge', 'Deliver data'],
  ['/licenser', 'sv', 'Licenser och källor – Öppna Blekinge', 'Badregistret'],
  ['/licenser', 'en', 'Licences and sources – Öppna Blekinge', 'The bathing register'],
  ['/badda-in', 'sv', 'Bädda in karta och lista – Öppna Blekinge', 'layers=baths/sea,baths/lake'],
  ['/badda-in', 'en', 'Embed the map and list – Öppna Blekinge', '/inbaddad/plats/'],
  ['/inbaddad', 'sv', 'Karta och lista – Öppna Blekinge', 'Öppna i Öppna Blekinge'],
  ['/inbaddad', 'en', 'Map and list – Öppna Blekinge', 'A demonstration, not run by Region Blekinge.'],
]

test.each(pages)('writes %s in %s', (path, language, title, words) => {
  const { status, html } = render({ path, language })

  expect(status).toBe(200)
  expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}"`))
  expect(html).toContain(`<title>${title}</title>`)
  expect(html).toContain(words)
})

test.each([
  ['sv', 'https://data.example.se/ladda-ner'],
  ['en', 'https://data.example.se/en/ladda-ner'],
] as const)('names its own address in %s and that of the other language', (language, canonical) => {
  const { html } = render({ path: '/ladda-ner', language })

  expect(html).toContain(`<link rel="canonical" href="${canonical}"`)
  expect(html).toContain('hreflang="sv" href="https://data.example.se/ladda-ner"')
  expect(html).toContain('hreflang="en" href="https://data.example.se/en/ladda-ner"')
})

test.each([
  '/',
  '/ladda-ner',
  '/licenser',
  '/badda-in',
  '/tillganglighet',
  placePath,
  '/nowhere',
  '/inbaddad',
  `/inbaddad${placePath}`,
  '/inbaddad/nowhere',
])('%s has no inline script or style, one main heading and one main part', (path) => {
  const { html } = render({ path, feature: path.endsWith(placePath) ? named : null })

  expect(html.match(/<style|\sstyle="|\son[a-z]+="|<script(?![^>]*\s(?:src=|type="application\/ld\+json"))/g)).toBeNull()
  expect(html.match(/<h1[ >]/g)).toHaveLength(1)
  expect(html.match(/<main[ >]/g)).toHaveLength(1)
})

test('sets the theme before the first paint and loads the rest as a module', () => {
  const { html } = render({})
  const head = html.slice(0, html.indexOf('</head>'))

  expect(head).toContain('<script src="/assets/theme-start-1.js"></script>')
  // A module waits for the document by itself: only a plain script would hold the first paint back.
  expect(head.match(/<script(?![^>]*type="module")[^>]*main-1\.js/)).toBeNull()
  expect(html.split('<script type="module" src="/assets/main-1.js"></script>')).toHaveLength(2)
})

test.each([
  ['sv', null, 'Det här är en demonstration. Region Blekinge står inte bakom den.'],
  ['en', null, 'This is a demonstration. Region Blekinge does not run it.'],
  ['sv', 'Prövarna', 'Drivs av Prövarna.'],
] as const)('says in %s who runs it when that is %j', (language, operator, words) => {
  expect(render({ language, site: { ...request.site, operator } }).html).toContain(words)
})

test('writes a place with its fields, source, coordinates and permanent link', () => {
  const { status, html } = render({ path: placePath, feature: named })

  expect(status).toBe(200)
  const words = ['Norra &lt;piren>', 'Havsbad', 'Karlshamn', 'Grunt.', 'Badregistret', 'maj 2025 – juni 2026', '56.170000, 14.860000']
  expect(words.filter((word) => !html.includes(word))).toEqual([])
  expect(html).toContain('href="https://data.example.se/plats/baths/register-1"')
})

test('writes a place in English with the English remark', () => {
  const { html } = render({ path: placePath, language: 'en', feature: named })

  expect([html.includes('Shallow.'), html.includes('Grunt.')]).toEqual([true, false])
})

test('makes no link of an address that is not of the web', () => {
  const { html } = render({ path: placePath, feature: named })

  expect(html).not.toContain('href="javascript:')
})

test.each([
  ['near a neighbour', { position: 'near', near_name: 'kiosken', near_longitude: 15, near_latitude: 56 }, 'Objektet ligger nära kiosken.'],
  ['nowhere known', { position: 'unknown' }, 'Källan anger ingen plats'],
] as const)('warns about a place %s', (_name, properties, words) => {
  expect(render({ path: placePath, feature: bath('register-1', properties, null) }).html).toContain(words)
})

test('warns about a doubtful position and about an example', () => {
  const { html } = render({ path: placePath, feature: bath('register-1', { position_quality: 'doubtful', demonstration: true }) })

  expect(html).toContain('position_quality sv: tveksam')
  expect(html).toContain('påhittat exempel')
})

test('marks Swedish texts on English pages for screen readers, but not translations', () => {
  const untranslated = bath('register-1', { name: 'Piren', remark: 'Grunt.', remark_en: null })

  expect(render({ path: placePath, language: 'en', feature: untranslated }).html).toContain('lang="sv">Grunt.')
  expect(render({ path: placePath, language: 'en', feature: named }).html).not.toContain('lang="sv">Shallow.')
  expect(render({ path: placePath, language: 'sv', feature: untranslated }).html).not.toContain('lang="sv">Grunt.')
})

test.each([placePath, '/plats/none/1', '/nowhere'])('answers 404 for %s without an object', (path) => {
  const { status, html } = render({ path })

  expect(status).toBe(404)
  expect(html).toContain('Sidan finns inte')
  expect(html).toContain('<meta name="robots" content="noindex"')
})

test('lists every file with size, checksum and use', () => {
  const { html } = render({ path: '/ladda-ner' })
  const missing = manifest.files.filter(
    ({ name, sha256 }) => !html.includes(`href="/data/${name}"`) || !html.includes(`data-copy="${sha256}"`),
  )

  expect(missing).toEqual([])
  expect(html).toContain('183 kB')
  expect(html).toContain('Lägg till vektorlager')
  expect(html).toContain('https://data.example.se/tiles/baths/{z}/{x}/{y}.mvt')
  expect(html).toContain('3 objekt. 1 rad hölls tillbaka. 2 anmärkningar. Kontakt: okänd.')
  expect(html).toContain('Här finns inga uppgifter än.')
})

test('names every source with its licence, and the libraries in the page', () => {
  const { html } = render({ path: '/licenser' })

  const words = [
    'Badregistret',
    'Myndigheten',
    'Inte fullständigt.',
    'CC0 1.0',
    'Kust: Mätaren',
    'maplibre-gl (BSD-3-Clause)',
    'preact (MIT)',
  ]
  expect(words.filter((word) => !html.includes(word))).toEqual([])
})

test.each([
  ['/', 'sv', '/'],
  [placePath, 'en', `/en${placePath}`],
] as const)('stands in a frame without header, menu or other site in it, and leads to %s in %s', (path, language, href) => {
  const { status, html } = render({ path: path === '/' ? '/inbaddad' : `/inbaddad${path}`, language, feature: path === '/' ? null : named })

  expect(status).toBe(200)
  expect(html.match(/<header>|<nav|site-menu|rel="canonical"/g)).toBeNull()
  expect(html).toContain('<base target="_blank"')
  expect(html).toContain('<meta name="robots" content="noindex"')
  expect(html).toContain(`<a class="frame-foot__page" href="${href}" target="_blank" rel="noopener">`)
})

test('leads back within the frame from a place, and from one that is gone', () => {
  const back = 'href="/en/inbaddad" target="_self"'

  expect(render({ path: `/inbaddad${placePath}`, language: 'en', feature: named }).html).toContain(back)
  expect(render({ path: '/inbaddad/plats/baths/gone', language: 'en' })).toMatchObject({ status: 404, html: expect.stringContaining(back) })
})

test.each(['/', '/ladda-ner', '/licenser', '/badda-in', '/tillganglighet', placePath, '/nowhere'])(
  '%s leads to the pages about embedding and accessibility',
  (path) => {
    const { html } = render({ path, feature: path === placePath ? named : null })

    expect(['href="/badda-in"', 'href="/tillganglighet"'].filter((link) => !html.includes(link))).toEqual([])
  },
)

test('shows a snippet that works, and what a host of it must say', () => {
  const { html } = render({ path: '/badda-in', site: { ...request.site, operator: 'Prövarna' } })

  expect(html).toContain('src=&quot;https://data.example.se/inbaddad&quot;')
  expect(html).toContain(
    'visar vi en karta och en lista från Prövarna. Hur tillgänglig den är står på https://data.example.se/tillganglighet.',
  )
  expect(html).toContain('frame-src https://data.example.se')
})
