import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { type RunningServer, startServer } from '../../scripts/browser/start-server.ts'
import { formatSnippet } from '../../web/embed/snippet.ts'
import { type HostSite, startHostSite } from './host-site.ts'
import { type VisitOptions, visit, waitForList } from './visit.ts'

const choice = 'layers=places/school&municipality=1080'
const place = '/inbaddad/plats/places/skolverket-37539722'

let server: RunningServer
let host: HostSite
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  host = await startHostSite()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await host?.close()
  await server?.stop()
})

interface Framed extends VisitOptions {
  readonly frameWidth?: number
  readonly frameHeight?: number
}

/** Opens a page of the other site that holds the snippet for a path of ours. */
async function openFramed(path: string, { frameWidth = 320, frameHeight = 480, ...options }: Framed = {}) {
  const snippet = formatSnippet({ url: server.url + path, title: 'Skolor i Karlskrona', heightPx: frameHeight })
  const sized = snippet.replace('width="100%"', `width="${frameWidth}"`)
  const opened = await visit(browser, host.pageWith(sized), { width: frameWidth + 60, height: frameHeight + 260, ...options })
  return { ...opened, frame: opened.page.frameLocator('iframe') }
}

async function findAxeFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

test('shows list and map on another site, without cookies, storage, complaints or requests elsewhere', async () => {
  const { page, context, frame, complaints } = await openFramed(`/inbaddad?${choice}`, { frameWidth: 1000, frameHeight: 600 })
  await frame.locator('.rows .row__link').first().waitFor()
  await frame.locator('body[data-map=idle]').waitFor({ state: 'attached' })

  expect(new Set(complaints)).toEqual(new Set([`request to ${server.url}`]))
  expect(await context.cookies()).toEqual([])
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] })
  const inside = page.frames().find((each) => each.url().startsWith(server.url))
  expect(await inside?.evaluate(async () => [localStorage.length, sessionStorage.length, (await caches.keys()).length])).toEqual([0, 0, 0])
  await context.close()
})

test.each(['/', '/en/', '/plats/places/skolverket-37539722', '/ladda-ner', '/badda-in', '/tillganglighet', '/%69nbaddad'])(
  'lets nobody frame %s',
  async (path) => {
    const { page, context } = await visit(browser, host.pageWith(''))
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'))
    await page.evaluate((url) => {
      const frame = document.createElement('iframe')
      frame.src = url
      document.body.append(frame)
    }, server.url + path)

    expect((await refused).text()).toContain("frame-ancestors 'none'")
    await context.close()
  },
)

describe.each([
  ['small', 300, 400],
  ['large', 1000, 600],
])('a %s frame', (_, frameWidth, frameHeight) => {
  test.each([
    ['list', `/inbaddad?${choice}`, '.rows .row__link'],
    ['map', `/inbaddad?${choice}&show=map`, '.maplibregl-canvas'],
    ['place', place, '.place__title'],
    ['English place', `/en${place}`, '.place__title'],
    ['place that is gone', '/inbaddad/plats/places/gone', '.button--primary'],
  ])('has nothing that axe finds in its %s, light and dark', async (_name, path, sign) => {
    const { page, context, frame } = await openFramed(path, { frameWidth, frameHeight })
    await frame.locator(sign).first().waitFor()
    await page.waitForLoadState('networkidle')
    const light = await findAxeFaults(page)
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })

    expect({ light, dark: await findAxeFaults(page) }).toEqual({ light: [], dark: [] })
    await context.close()
  })

  test('does not scroll sideways', async () => {
    const { page, context, frame } = await openFramed(`/inbaddad?${choice}`, { frameWidth, frameHeight })
    await frame.locator('.rows .row__link').first().waitFor()
    const inside = page.frames().find((each) => each.url().startsWith(server.url))

    expect(await inside?.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    await context.close()
  })
})

test('can be walked by keyboard: into the frame, to the map and back, into a place and back, and out again', async () => {
  const { page, context, frame } = await openFramed(`/inbaddad?${choice}`)
  await frame.locator('.rows .row__link').first().waitFor()
  const hostUrl = page.url()
  const press = (key: string) => page.keyboard.press(key)
  const focused = () => frame.locator(':focus').first()

  await page.getByRole('link', { name: 'Före ramen' }).focus()
  await press('Tab')
  await frame.getByRole('button', { name: 'Visa karta' }).and(focused()).waitFor()
  await press('Enter')
  await frame.locator('.maplibregl-canvas').waitFor()
  await frame.getByRole('button', { name: 'Visa lista' }).and(focused()).waitFor()
  await press('Enter')
  await frame.locator('.rows .row__link').first().waitFor()
  await press('Tab')
  const name = (await focused().locator('.row__name > span').first().textContent()) ?? ''
  await press('Enter')
  await frame.getByRole('heading', { name, level: 1 }).and(focused()).waitFor()
  await press('Shift+Tab')
  await press('Shift+Tab')
  await frame.getByRole('button', { name: 'Till listan' }).and(focused()).waitFor()
  await press('Enter')
  await frame.getByRole('link', { name }).and(focused()).waitFor()
  await frame.getByRole('link', { name: 'Öppna i Öppna Blekinge' }).focus()
  await press('Tab')

  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Efter ramen')
  expect(page.url()).toBe(hostUrl)
  await context.close()
})

test('shows a place on the map when asked to, and comes back to it from its symbol', async () => {
  const { context, frame } = await openFramed(place)
  await frame.getByRole('button', { name: 'Visa på kartan' }).click()
  await frame.locator('body[data-map=idle]').waitFor({ state: 'attached' })
  await frame.locator('.maplibregl-canvas').click()

  await frame.getByRole('heading', { name: 'Brännaregårdsskolan', level: 1 }).waitFor()
  await context.close()
})

test('opens the whole page with the same choice in a tab that knows nothing of the host', async () => {
  const { page, context, frame } = await openFramed(`/inbaddad?${choice}`)
  await frame.locator('.rows .row__link').first().click()
  await frame.locator('.place__title').waitFor()
  const [tab] = await Promise.all([context.waitForEvent('page'), frame.getByRole('link', { name: 'Öppna i Öppna Blekinge' }).click()])
  await tab.locator('.place__title').waitFor()

  expect(new URL(tab.url()).pathname).toMatch(/^\/plats\/places\//)
  expect(new URL(tab.url()).search).toBe(`?${choice}`)
  expect(await tab.evaluate(() => [window.opener, document.referrer])).toEqual([null, ''])
  expect(page.frames().length).toBe(2)
  await context.close()
})

test('opens what is no part of the frame in a tab of its own', async () => {
  const { context, frame } = await openFramed(place)
  await frame.locator('.maplibregl-canvas, .place__show').first().waitFor()
  const [tab] = await Promise.all([context.waitForEvent('page'), frame.locator('.place a[href^="/ladda-ner"]').first().click()])

  expect(new URL(tab.url()).pathname).toBe('/ladda-ner')
  await frame.locator('.place__title').waitFor()
  await context.close()
})

test.each([
  ['auto', '', 'light'],
  ['auto', '', 'dark'],
  ['dark', 'theme=dark', 'light'],
  ['light', 'theme=light', 'dark'],
  ['auto', 'theme=sepia', 'dark'],
] as const)('looks %s with %j on a %s device', async (wanted, query, device) => {
  const { context, frame } = await openFramed(`/inbaddad?${query}`, { theme: device })
  await frame.locator('.frame').waitFor()
  const background = await frame.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor)

  const isDark = (wanted === 'auto' ? device : wanted) === 'dark'
  expect(background).toBe(isDark ? 'rgb(19, 28, 34)' : 'rgb(255, 255, 255)')
  await context.close()
})

test('shows what it starts with when the release does not know what was asked for', async () => {
  const { page, context } = await visit(browser, `${server.url}/inbaddad?layers=gone/layer&municipality=9999&map=x&theme=1&show=%00`)
  await waitForList(page)

  await page.waitForURL(`${server.url}/inbaddad`)
  await context.close()
})

test('says something useful in a frame without JavaScript', async () => {
  const { page, context } = await visit(browser, `${server.url}/inbaddad`, { javaScript: false, width: 320, height: 480 })

  await page.locator('.frame__list noscript a').first().waitFor()
  expect(await page.locator('.frame__list noscript').textContent()).toContain('Kartan och listan behöver JavaScript.')
  await page.getByRole('link', { name: 'Öppna i Öppna Blekinge' }).waitFor()
  await context.close()
})

test('builds a snippet that shows what was chosen', async () => {
  const { page, context } = await visit(browser, `${server.url}/badda-in`)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('group', { name: 'Skolor, förskolor och vård' }).getByRole('checkbox', { name: 'Skola', exact: true }).check()
  await page.getByRole('combobox', { name: 'Område' }).selectOption('Karlskrona')
  await page.getByRole('combobox', { name: 'Ramens språk' }).selectOption('Engelska')
  await page.getByRole('spinbutton', { name: 'Höjd i pixlar' }).fill('450')
  await page.getByRole('spinbutton', { name: 'Höjd i pixlar' }).press('Tab')
  await page.getByRole('button', { name: 'Kopiera koden' }).click()

  const snippet = await page.evaluate(() => navigator.clipboard.readText())
  const title = 'School in Karlskrona: map and list by Öppna Blekinge'
  expect(snippet).toBe(formatSnippet({ url: `${server.url}/en/inbaddad?${choice}`, title, heightPx: 450 }))
  expect(await page.locator('.snippet').textContent()).toBe(snippet)
  const preview = page.frameLocator('.builder__preview')
  await preview.locator('.rows .row__link').first().waitFor()
  expect(await page.locator('.builder__preview').evaluate((frame) => [frame.getAttribute('height'), frame.getAttribute('title')])).toEqual([
    '450',
    title,
  ])
  await context.close()
})
