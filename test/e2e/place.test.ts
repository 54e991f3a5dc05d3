import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { type RunningServer, startServer } from '../../scripts/browser/start-server.ts'
import { chooseSuggestion, tabTo } from './journeys/keyboard.ts'
import { type VisitOptions, visit, waitForList } from './visit.ts'

/** A preschool beside a school, with an address, a day and a stop close by. */
const preschool = '/plats/places/skolverket-preschools-821367'
const artwork = '/konst/pages-skeppet'
const approximate = '/plats/places/pages-blekingesjukhuset-karlskrona'
const phone = { width: 360, height: 780 }

let server: RunningServer
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const open = (path: string, options?: VisitOptions) => visit(browser, server.url + path, options)

async function waitForFocus(page: Page, title: string): Promise<void> {
  await page.waitForFunction((name) => document.activeElement?.textContent === name && document.activeElement.tagName === 'H1', title)
}

async function textOf(page: Page): Promise<string> {
  return ((await page.locator('.place').textContent()) ?? '').replaceAll(/\s+/g, ' ')
}

async function openAll(page: Page): Promise<void> {
  await page.locator('.place details').evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '')
  })
}

async function findAxeFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

describe.each([
  [
    'sv',
    preschool,
    [
      'Fridhemsvägen 8, 372 38',
      'Uppgifterna kontrollerade 26 augusti 2025',
      'Närmaste hållplats: Soft Center',
      'åt väster',
      'Silverbergsskolan',
    ],
  ],
  [
    'en',
    `/en${preschool}`,
    ['Facts checked 26 August 2025', 'Nearest stop: Soft Center', 'to the west', 'In the same building or beside it'],
  ],
  ['sv', artwork, ['Skeppet', 'Okänt när uppgifterna kontrollerades', 'Gubben Rosenbom']],
])('without JavaScript, in %s, %s', (language, path, words) => {
  test('says everything, and leads on', async () => {
    const { page, context, complaints } = await open(path, { javaScript: false })

    const text = await textOf(page)
    expect(words.filter((word) => !text.includes(word))).toEqual([])
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    await page.getByText(language === 'sv' ? 'Öppna i en kartapp' : 'Open in a map app').click()
    expect(await page.locator('.way__apps a').first().isVisible()).toBe(true)
    await page.locator('.way a[data-place]').click()
    await page.waitForURL('**/plats/movement/**')
    expect(complaints).toEqual([])
    await context.close()
  })
})

test('a place is read by keyboard: from the list to its stop, and back', async () => {
  const { page, context, complaints } = await open('/')
  await waitForList(page)

  await chooseSuggestion(page, 'thoren framtid', /Thoren Framtid Förskola Ronneby/)
  await waitForFocus(page, 'Thoren Framtid Förskola Ronneby')
  await page.locator('.way a[data-place]').waitFor()
  await tabTo(page, /^a Soft Center$/)
  await page.keyboard.press('Enter')
  await waitForFocus(page, 'Soft Center')
  expect(new URL(page.url()).pathname).toMatch(/^\/plats\/movement\//)

  await page.goBack()
  await waitForFocus(page, 'Thoren Framtid Förskola Ronneby')
  await tabTo(page, /^summary Öppna i en kartapp$/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^a Google Maps$/)
  await tabTo(page, /^a Silverbergsskolan$/)
  await page.keyboard.press('Enter')
  await waitForFocus(page, 'Silverbergsskolan')
  expect(complaints).toEqual([])
  await context.close()
})

test('the page says what the server wrote, and a way to the map', async () => {
  const without = await open(preschool, { javaScript: false })
  const { page, context, complaints } = await open(preschool)
  await page.locator('.place__show').waitFor()

  expect((await textOf(page)).replace('Visa på kartan', '')).toBe(await textOf(without.page))
  expect(complaints).toEqual([])
  await Promise.all([context.close(), without.context.close()])
})

test('a work of art has one address, in the page and from the server, in both languages', async () => {
  const { page, context, complaints } = await open('/plats/public-art/pages-skeppet')
  await page.locator('.place__show').waitFor()

  expect(new URL(page.url()).pathname).toBe(artwork)
  await page.getByRole('link', { name: 'In English' }).click()
  await page.waitForURL(`**/en${artwork}*`)
  await page.locator('.place__show').waitFor()
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(`${server.url}/en${artwork}`)
  await page.getByRole('link', { name: 'Gubben Rosenbom' }).first().click()
  await waitForFocus(page, 'Gubben Rosenbom')
  expect(new URL(page.url()).pathname).toBe('/en/konst/pages-gubben-rosenbom')
  expect(complaints).toEqual([])
  await context.close()
})

test('the way is told from where the reader is, with a warning of the sea, and nobody is told where that is', async () => {
  const { page, context, complaints } = await open('/')
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ latitude: 56.112851, longitude: 15.558318 }) // Drottningskär on Aspö
  await waitForList(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.getByRole('button', { name: 'Min position' }).click()
  await page.getByText('Avstånd från din position').waitFor()
  await chooseSuggestion(page, 'rosenfeldtskolan', /Rosenfeldtskolan/)

  await page.getByText(/Från din position: .* åt .*, fågelvägen\. Vatten kan ligga emellan\./).waitFor()
  expect(asked.filter((url) => /56\.11|15\.55/.test(url))).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})

test('describes itself to search engines, and the content security policy has nothing against it', async () => {
  const { page, context, complaints } = await open(preschool)

  const data: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(data).toEqual({
    '@context': 'https://schema.org',
    '@type': ['Preschool'],
    '@id': server.url + preschool,
    url: server.url + preschool,
    name: 'Thoren Framtid Förskola Ronneby',
    address: { '@type': 'PostalAddress', streetAddress: 'Fridhemsvägen 8', postalCode: '372 38', addressCountry: 'SE' },
    geo: { '@type': 'GeoCoordinates', latitude: expect.closeTo(56.196, 2), longitude: expect.closeTo(15.289, 2) },
  })
  expect(complaints).toEqual([])
  await context.close()
})

describe.each([
  ['a preschool', preschool],
  ['a work of art in English', `/en${artwork}`],
  ['an approximate place', approximate],
])('%s, all unfolded', (_, path) => {
  test.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (theme) => {
    const { page, context } = await open(path, { ...phone, theme })
    await page.locator('.place__show').waitFor()
    await openAll(page)

    expect(await findAxeFaults(page)).toEqual([])
    await context.close()
  })

  test('fits into 320 pixels, with links tall enough for a finger', async () => {
    const { page, context } = await open(path, { width: 320, height: 640, javaScript: false })
    for (const summary of await page.locator('.place summary').all()) await summary.click()

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    const heights = await page.locator('.link-list a').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height))
    expect(heights.filter((height) => height < 44)).toEqual([])
    await context.close()
  })
})

test('prints what it says, without what can only be pressed', async () => {
  const { page, context } = await open(preschool)
  await page.locator('.place__show').waitFor()
  await page.emulateMedia({ media: 'print' })

  const isShown = (selector: string) => page.locator(selector).first().isVisible()
  expect({
    way: await isShown('.way'),
    apps: await isShown('.way__apps'),
    address: await isShown('.key-facts'),
    map: await isShown('.map-pane'),
  }).toEqual({
    way: true,
    apps: false,
    address: true,
    map: false,
  })
  await context.close()
})
