import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { type RunningServer, startServer } from '../../scripts/browser/start-server.ts'
import { type VisitOptions, visit, waitForList, waitForMap } from './visit.ts'

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

/** Presses the page's own button; the browser's dialogue is left out. */
async function print(path: string, options: VisitOptions = {}) {
  const visited = await visit(browser, server.url + path, options)
  const { page } = visited
  await waitForMap(page)
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.printed = ''
    }
  })
  await page.getByRole('button', { name: 'Skriv ut' }).click()
  await page.locator('html[data-printed]').waitFor({ state: 'attached' })
  await page.emulateMedia({ media: 'print' })
  return visited
}

const seen = (page: Page, selector: string) => page.locator(selector).filter({ visible: true }).count()

/** Whether a canvas holds a drawing: more colours than one. */
const isDrawn = (page: Page) =>
  page.locator('.print-map canvas').evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return false
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
    const colours = new Set<number>()
    for (let at = 0; at < data.length; at += 4000) colours.add((data[at] ?? 0) * 65536 + (data[at + 1] ?? 0) * 256 + (data[at + 2] ?? 0))
    return colours.size > 3
  })

test('prints what is shown, the map, its scale, north, legend, list, sources and date, and nothing else', async () => {
  const { page, context } = await print('/?q=tandl&list=all')
  const sheet = page.locator('.print-sheet')

  expect(await page.locator('body > *').filter({ visible: true }).count()).toBe(1)
  expect(await sheet.locator('.print-sheet__header').textContent()).toBe('Öppna BlekingeKarta och listaVisar sökningen ”tandl”.')
  expect(await isDrawn(page)).toBe(true)
  expect(await sheet.locator('.print-map__north').textContent()).toBe('N')
  expect(await sheet.locator('.print-legend li').allTextContents()).toEqual([' Tandläkare'])
  const rows = await sheet.locator('.print-list tbody tr').count()
  expect(await sheet.locator('.print-list__number').allTextContents()).toEqual([
    'Nr',
    ...Array.from({ length: rows }, (_, index) => String(index + 1)),
  ])
  const sources = (await sheet.locator('.print-sources').textContent()) ?? ''
  expect(sources).toMatch(/Licens: /)
  expect(sources).toMatch(/Utskrivet \d+ \p{L}+ \d{4} kl\. \d\d:\d\d\. Utgåva \d{8}-\d{6}-[0-9a-f]{8}/u)
  expect(sources).toContain(`${server.url}/?q=tandl&list=all`)
  await context.close()
})

test('the scale bar is as long on paper as its number says', async () => {
  const { page, context } = await print('/?map=13/56.165/15.59')

  const { barMm, metres } = await page.locator('.print-map__scale').evaluate((bar) => ({
    barMm: (bar.getBoundingClientRect().width / 96) * 25.4,
    metres: Number(bar.getAttribute('data-metres')),
  }))
  const caption = (await page.locator('.print-map figcaption').textContent()) ?? ''
  const scale = Number(/1:([\d\s]+)/u.exec(caption)?.[1]?.replaceAll(/\s/gu, ''))
  expect(metres / (barMm / 1000) / scale).toBeCloseTo(1, 1)
  expect(await page.locator('.print-map__frame').evaluate((frame) => Math.round((frame.getBoundingClientRect().width / 96) * 25.4))).toBe(
    180,
  )
  await context.close()
})

test('numbers few objects on the map and says so; many are counted in rings', async () => {
  const few = await print('/?q=tandl&list=all')
  await few.page.getByText('Siffrorna på kartan är raderna i listan.').waitFor()
  const many = await print('/')

  expect(await many.page.getByText('Siffrorna på kartan är raderna i listan.').count()).toBe(0)
  expect(await seen(many.page, '.print-legend__ring')).toBe(1)
  await Promise.all([few.context.close(), many.context.close()])
})

test('is light on paper, whatever the theme', async () => {
  const { page, context } = await print('/plats/places/skolverket-37539722', { theme: 'dark' })

  expect(await page.locator('.place__title').evaluate((title) => getComputedStyle(title).color)).toBe('rgb(21, 35, 44)')
  await context.close()
})

test('prints a place with its facts and a map, without buttons', async () => {
  const { page, context } = await print('/plats/places/skolverket-37539722', { width: 390, height: 800 })

  expect(await seen(page, '.place__title')).toBe(1)
  expect(await seen(page, '.print-map canvas')).toBe(1)
  expect(await seen(page, 'button')).toBe(0)
  expect(await seen(page, '.print-list')).toBe(0)
  await context.close()
})

test("the browser's own command prints the same, with the map of the screen", async () => {
  const { page, context } = await visit(browser, `${server.url}/?q=tandl&list=all`)
  await waitForMap(page)
  await waitForList(page)
  // The part of the page that prints comes when everything else rests.
  await expect
    .poll(() => page.evaluate(() => window.dispatchEvent(new Event('beforeprint')) && document.querySelector('.print-map') !== null), {
      timeout: 10_000,
    })
    .toBe(true)

  expect(await isDrawn(page)).toBe(true)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  expect(await page.locator('.print-sheet').count()).toBe(0)
  await context.close()
})

test('makes a PDF of whole pages', async () => {
  const { page, context } = await print('/?q=tandl&list=all')

  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await context.close()
})

test('copies a link that holds everything chosen', async () => {
  const path = '/?layers=places%2Fschool&q=karlskrona&sort=distance&list=all&map=12/56.17/15.6'
  const { page, context } = await visit(browser, server.url + path)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await waitForList(page)
  await page.getByRole('button', { name: 'Kopiera länken' }).click()

  await page.getByRole('button', { name: 'Kopierat' }).waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(decodeURIComponent(link)).toBe(decodeURIComponent(server.url + path))
  await context.close()
})
