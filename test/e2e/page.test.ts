import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { type RunningServer, startServer } from '../../scripts/browser/start-server.ts'
import { type VisitOptions, visit, waitForList, waitForMap } from './visit.ts'

const school = '/plats/places/skolverket-37539722'
const approximate = '/plats/places/pages-blekingesjukhuset-karlskrona'
const artwork = '/konst/pages-utvandrarmonumentet'
const doubtful = '/plats/places/skolverket-97495074'
const demonstration = '/plats/aids/exempel-hjm-001'
const desktop = { width: 1280, height: 800 }
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

/** Waits until running transitions have ended and two more frames were drawn. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
  })
}

async function findAxeFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

describe.each([
  ['list and map', '/'],
  ['list and map in English', '/en/'],
  ['distances from a stop', '/#from=56.20698,15.28294,exact,Ronneby+station'],
  ['care that is open now', '/?layers=places%2Fhealth_centre,places%2Fdentist&open=now'],
  ['filters that leave nothing', '/?municipality=1081&layers=places%2Fhospital'],
  ['layers', '/?panel=layers'],
  ['broadband by municipality', '/?layers=broadband'],
  ['nothing found', '/?q=finnsinte'],
  ['no layers', '/?layers='],
  ['a place', school],
  ['an approximate place', approximate],
  ['an artwork', artwork],
  ['a place with opening hours', '/plats/places/exempel-vard-01'],
  ['a doubtful place', doubtful],
  ['a demonstration place', demonstration],
  ['downloads', '/ladda-ner'],
  ['downloads in English', '/en/ladda-ner'],
  ['licences', '/licenser'],
  ['embedding', '/badda-in'],
  ['embedding in English', '/en/badda-in'],
  ['the accessibility statement', '/tillganglighet'],
  ['the accessibility statement in English', '/en/tillganglighet'],
  ['a page that is not there', '/finns-inte'],
])('%s', (_, path) => {
  test.each([
    ['wide', desktop],
    ['narrow', phone],
  ])('has nothing that axe finds, light and dark: %s', async (_name, viewport) => {
    const { page, context } = await open(path, viewport)
    await page.waitForLoadState('networkidle')
    const light = await findAxeFaults(page)
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await settle(page)

    expect({ light, dark: await findAxeFaults(page) }).toEqual({ light: [], dark: [] })
    await context.close()
  })

  test('fits into 320 pixels without sideways scrolling', async () => {
    const { page, context } = await open(path, { width: 320, height: 640 })
    await page.waitForLoadState('networkidle')

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await context.close()
  })
})

test('draws the map without a complaint of the browser, and asks nobody else for anything', async () => {
  const { page, context, complaints } = await open('/?map=13/56.165/15.59')
  await waitForList(page)
  await waitForMap(page)

  expect(complaints).toEqual([])
  expect(await context.cookies()).toEqual([])
  await context.close()
})

test('goes from the list to a place and back, with address and focus', async () => {
  const { page, context } = await open('/?q=fisktorget')
  await waitForList(page)
  const first = page.locator('.rows .row__link').first()
  const name = (await first.locator('.row__name > span').first().textContent()) ?? ''

  await first.focus()
  await page.keyboard.press('Enter')
  await page
    .getByRole('heading', { name, level: 1 })
    .or(page.getByRole('heading', { name, level: 2 }))
    .first()
    .waitFor()
  expect(new URL(page.url()).pathname).toMatch(/^\/plats\//)

  await page.goBack()
  await waitForList(page)
  expect(new URL(page.url()).pathname).toBe('/')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(name)
  await context.close()
})

test('can be walked by keyboard from the top: skip link, search, filters, list', async () => {
  const { page, context } = await open('/')
  await waitForList(page)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hoppa till innehållet')

  await page.getByLabel('Sök', { exact: true }).focus()
  await page.keyboard.type('stumholmen')
  await page.getByRole('link', { name: /Minnessten Stumholmen/ }).waitFor()
  await context.close()
})

test('tells a screen reader how many objects a search leaves', async () => {
  const { page, context } = await open('/')
  await waitForList(page)
  await page.getByLabel('Sök', { exact: true }).fill('stumholmen')

  await page
    .locator('[aria-live], [role=status]')
    .filter({ hasText: /\d objekt/ })
    .first()
    .waitFor({ state: 'attached' })
  await context.close()
})

test('keeps units that share a building apart in the list', async () => {
  const { page, context } = await open('/?q=knut%20hahn&list=all')
  await waitForList(page)

  expect(await page.locator('.rows .row__link').count()).toBe(4)
  await context.close()
})

test('offers all units of a building when their one symbol is chosen on the map', async () => {
  const { page, context } = await open('/?layers=places%2Fschool&map=16/56.202813/15.27274')
  await waitForList(page)
  await waitForMap(page)
  const box = await page.getByRole('region', { name: 'Karta över Blekinge' }).boundingBox()
  if (!box) throw new Error('The map has no box')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)

  await page.getByRole('heading', { name: '4 objekt på samma plats' }).waitFor()
  expect(await page.locator('.rows .row__link').count()).toBe(4)
  await context.close()
})

test('shows both sources of one object in one entry', async () => {
  const { page, context } = await open('/?q=blekingesjukhuset%20karlshamn&list=all')
  await waitForList(page)

  expect(await page.locator('.rows .row__link').count()).toBe(1)
  await page
    .getByText(/OpenStreetMap/)
    .first()
    .waitFor()
  await context.close()
})

test('offers objects of unknown position in the list and says so', async () => {
  const { page, context } = await open('/?q=tross%C3%B6%20v%C3%A5rdcentral')

  await page.getByText('Trossö vårdcentral').first().waitFor()
  await page.getByText('Exakt plats inte känd').first().waitFor()
  await context.close()
})

test('gives coordinates in both systems and copies them', async () => {
  const { page, context } = await open(school)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: /Kopiera SWEREF 99 TM/ }).click()

  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^623737[56][ ,]/)
  await page.locator('[role=status]').filter({ hasText: 'Kopierat' }).first().waitFor({ state: 'attached' })
  await context.close()
})

test('changes language and keeps the place', async () => {
  const { page, context } = await open(school)
  await page.getByRole('link', { name: 'In English' }).first().click()
  await page.waitForURL('**/en/plats/places/**')

  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.getByText('Municipality', { exact: true }).first().waitFor()
  await context.close()
})

test('keeps the theme that was chosen', async () => {
  const { page, context } = await open('/')
  await page.getByRole('combobox', { name: 'Utseende' }).selectOption('dark')
  const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.reload()

  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(dark)
  await context.close()
})

test('marks demonstration data in list, place and legend', async () => {
  const { page, context } = await open(demonstration)
  await page
    .getByText(/påhittat exempel/)
    .first()
    .waitFor()
  await page.goto(`${server.url}/?panel=layers`)
  await page.getByText('Innehåller exempel, inte verkliga uppgifter').first().waitFor()
  await page.goto(`${server.url}/?q=exempel%20hj%C3%A4lpmedelscentral`)
  await page.locator('.rows li').filter({ hasText: 'Exempel' }).first().waitFor()
  await context.close()
})

test.each([school, '/ladda-ner', '/licenser', '/badda-in', '/tillganglighet', '/'])(
  'says something useful at %s without JavaScript',
  async (path) => {
    const { page, context } = await open(path, { javaScript: false })

    expect((await page.locator('main').textContent())?.length).toBeGreaterThan(100)
    await context.close()
  },
)
