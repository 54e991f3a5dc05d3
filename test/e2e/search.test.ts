import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { type RunningServer, startServer } from '../../scripts/browser/start-server.ts'
import { type VisitOptions, visit, waitForList } from './visit.ts'

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

/** A page that has not gone anywhere yet, so that its requests can be watched from the first. */
async function visitBlank() {
  const context = await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', reducedMotion: 'reduce' })
  return { context, page: await context.newPage() }
}

/** Suggestions; a `<select>` has options too. */
function optionsOf(page: Page) {
  return page.getByRole('listbox').getByRole('option')
}

interface Typing {
  /** Accessible name of the box. */
  readonly box: string
  readonly text: string
  /** What the first suggestion says when the text has been taken in. */
  readonly first: string
}

/** Types into the box as a person does, and waits for the suggestions to that text. */
async function type(page: Page, { box, text, first }: Typing): Promise<void> {
  await page.getByRole('combobox', { name: box, exact: true }).focus()
  await page.keyboard.type(text)
  await optionsOf(page).first().filter({ hasText: first }).waitFor()
}

/** Arrow down, and waits until the first suggestion is the active one. */
async function goToFirst(page: Page): Promise<void> {
  await page.keyboard.press('ArrowDown')
  await page.locator('[role=combobox][aria-activedescendant]').waitFor()
}

test('by keyboard alone: a misspelling, arrow down, Enter, and the place is open', async () => {
  const { page, context, complaints } = await open('/')
  await waitForList(page)
  await type(page, { box: 'Sök', text: 'knuthahnsgymnasiet', first: 'Knut Hahn' })

  await goToFirst(page)
  const box = page.getByRole('combobox', { name: 'Sök', exact: true })
  const active = await box.getAttribute('aria-activedescendant')
  const option = optionsOf(page).first()
  expect([await box.getAttribute('aria-expanded'), active]).toEqual(['true', await option.getAttribute('id')])

  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /Knut Hahn/ }).waitFor()
  expect(new URL(page.url()).pathname).toMatch(/^\/plats\/places\/skolverket-/)
  expect([await box.inputValue(), await optionsOf(page).count()]).toEqual(['', 0])
  expect(complaints).toEqual([])
  await context.close()
})

test('screen readers get a combobox, a list of suggestions with headings, and how many there are', async () => {
  const { page, context } = await open('/en/')
  await waitForList(page)
  await page.evaluate(() => {
    const announcer = document.querySelector('#announcer')
    const note = () => {
      document.body.dataset.said = `${document.body.dataset.said ?? ''} | ${announcer?.textContent}`
    }
    if (announcer) new MutationObserver(note).observe(announcer, { childList: true, characterData: true, subtree: true })
  })
  await type(page, { box: 'Search', text: 'dentist', first: 'Dental care' })

  await expect(page.getByRole('search').ariaSnapshot()).resolves.toContain('- combobox "Search"')
  const list = await page.getByRole('listbox', { name: 'Suggestions' }).ariaSnapshot()
  expect(list).toContain('group "Kinds"')
  expect(list).toMatch(/option "Dental care/)
  await page.waitForFunction(() => document.body.dataset.said?.includes('suggestion'))
  await context.close()
})

test('Escape closes the suggestions, then empties the box; Enter without a suggestion searches the list', async () => {
  const { page, context } = await open('/?list=all')
  await waitForList(page)
  await type(page, { box: 'Sök', text: 'stumholmen', first: 'Minnessten Stumholmen' })
  const box = page.getByRole('combobox', { name: 'Sök', exact: true })

  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: /Minnessten Stumholmen/ }).waitFor()
  expect(await optionsOf(page).count()).toBe(0)

  await goToFirst(page)
  await optionsOf(page).first().waitFor()
  await page.keyboard.press('Escape')
  expect([await optionsOf(page).count(), await box.inputValue()]).toEqual([0, 'stumholmen'])
  await page.keyboard.press('Escape')
  expect(await box.inputValue()).toBe('')
  await context.close()
})

test('says what to try when nothing is found', async () => {
  const { page, context } = await open('/')
  await waitForList(page)
  await page.getByRole('combobox', { name: 'Sök', exact: true }).focus()
  await page.keyboard.type('xqzzy')

  await page.getByText('Vi hittar inget som liknar ”xqzzy”').first().waitFor()
  expect(await page.getByRole('combobox', { name: 'Sök', exact: true }).getAttribute('aria-expanded')).toBe('false')
  await context.close()
})

test('says so when the index cannot be loaded, and tries again on request', async () => {
  const { page, context } = await visitBlank()
  await page.route('**/search.json', (route) => route.fulfill({ status: 503 }))
  await page.goto(`${server.url}/`)
  await waitForList(page)
  await page.getByRole('combobox', { name: 'Sök', exact: true }).focus()
  await page.keyboard.type('tandis')
  const again = page.getByRole('button', { name: 'Försök igen' })
  await again.waitFor()

  await page.unroute('**/search.json')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await optionsOf(page).filter({ hasText: 'Tandvård' }).waitFor()
  await context.close()
})

test.each([
  ['wide', { width: 1280, height: 800 }],
  ['narrow', { width: 360, height: 640 }],
])('axe finds nothing with the suggestions open, light and dark: %s', async (_, viewport) => {
  const { page, context } = await open('/', viewport)
  await waitForList(page)
  await type(page, { box: 'Sök', text: 'rulstol', first: 'rullstol' })
  await goToFirst(page)
  const find = async () => {
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  }
  const light = await find()
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })

  expect({ light, dark: await find() }).toEqual({ light: [], dark: [] })
  await context.close()
})

test('on a phone the suggestions hang below the box, inside the window and over the sheet', async () => {
  const { page, context } = await open('/', { width: 320, height: 560 })
  await waitForList(page)
  await type(page, { box: 'Sök', text: 'ronneby', first: 'Ronneby' })
  const box = await page.getByRole('combobox', { name: 'Sök', exact: true }).boundingBox()
  const list = await page.locator('.search-list').boundingBox()
  const option = await optionsOf(page).first().boundingBox()

  if (!box || !list || !option) throw new Error('Something has no place on the page')
  expect(list.y).toBeGreaterThanOrEqual(box.y + box.height)
  expect(list.y + list.height).toBeLessThanOrEqual(560)
  expect(option.height).toBeGreaterThanOrEqual(44)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await context.close()
})

test('no request says what was typed or chosen', async () => {
  const { page, context } = await visitBlank()
  const urls: string[] = []
  page.on('request', (request) => urls.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.goto(`${server.url}/`)
  await waitForList(page)
  await type(page, { box: 'Sök', text: 'tandlekare karlskr', first: 'Folktandvården Karlskrona' })
  await goToFirst(page)
  await page.keyboard.press('Enter')
  await page
    .getByRole('heading', { name: /Folktandvården|Tandläkare/ })
    .first()
    .waitFor()

  expect(urls.filter((url) => url.includes('search.json')).length).toBe(1)
  expect(urls.filter((url) => /tandl|karlskr/i.test(url))).toEqual([])
  await context.close()
})

test('what is typed before the code for suggestions has come is not lost', async () => {
  const { page, context } = await visitBlank()
  const gate = Promise.withResolvers<void>()
  await page.route('**/search-combobox*.js', async (route) => {
    await gate.promise
    await route.continue()
  })
  await page.goto(`${server.url}/`)
  await page.getByRole('textbox', { name: 'Sök', exact: true }).focus()
  await page.keyboard.type('rulstol')
  gate.resolve()

  await optionsOf(page).first().filter({ hasText: 'rullstol' }).waitFor()
  await page.keyboard.type('ar')
  const box = page.getByRole('combobox', { name: 'Sök', exact: true })
  expect([await box.inputValue(), await box.evaluate((element) => element === document.activeElement)]).toEqual(['rulstolar', true])
  await context.close()
})
