import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../../scripts/browser/launch-browser.ts'
import { type RunningServer, startServer } from '../../../scripts/browser/start-server.ts'
import { type VisitOptions, visit, waitForList, waitForMap } from '../visit.ts'
import { chooseSuggestion, focused, tabTo } from './keyboard.ts'

/** A Wednesday at half past nine in Sweden: the examples of care are open or closed as their hours say. */
const wednesdayMorning = new Date('2026-11-25T09:30:00+01:00')

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

async function start(path: string, options: VisitOptions = {}) {
  const visited = await visit(browser, server.url + path, options)
  await visited.page.clock.setFixedTime(wednesdayMorning)
  await visited.page.reload()
  return visited
}

/** Rows of the list as a person reads them, without hidden words. */
async function readRows(page: Page): Promise<readonly string[]> {
  return page.locator('.rows').first().locator('.row').allInnerTexts()
}

describe.each([
  ['a phone', { width: 360, height: 640 }],
  ['a desktop', { width: 1280, height: 800 }],
])('by keyboard alone, on %s', (_, size) => {
  test('the nearest dentist that is open is found', async () => {
    const { page, context } = await start('/', size)
    await waitForList(page)

    await chooseSuggestion(page, 'karlskrona central', /Karlskrona/)
    await page.getByText(/Avstånd från .*Karlskrona.*, fågelvägen\./).waitFor()
    await chooseSuggestion(page, 'tandlekare', /Tandvård/)
    await tabTo(page, /^button Filter/)
    await page.keyboard.press('Enter')
    await tabTo(page, /^input Öppet nu/)
    await page.keyboard.press('Space')
    await page.locator('.rows .row').first().filter({ hasText: 'Öppet' }).waitFor()

    const rows = await readRows(page)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => /Öppet|Stänger om/.test(row) && /Tand/.test(row) && /\d (m|km)/.test(row))).toBe(true)
    await tabTo(page, /^a Exempel/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /Exempel/ }).waitFor()
    await page
      .getByText(/Öppet till/)
      .first()
      .waitFor()
    await context.close()
  })

  test('where to return a wheelchair is found', async () => {
    const { page, context } = await start('/', size)
    await waitForList(page)

    await chooseSuggestion(page, 'rulstol', /Gå, åka och ta sig fram/)
    await tabTo(page, /^button Filter/)
    await page.keyboard.press('Enter')
    await tabTo(page, /^input Lämna tillbaka/)
    await page.keyboard.press('Space')
    await tabTo(page, /^a Exempel/)
    await page.keyboard.press('Enter')

    await page.getByRole('heading', { level: 1, name: /Exempel/ }).waitFor()
    const facts = await page.locator('.facts__row').allInnerTexts()
    expect(facts.map((fact) => fact.replace(/\s+/g, ' '))).toContain('Lämna tillbaka Ja')
    await context.close()
  })

  test('a school is found by a misspelt name', async () => {
    const { page, context } = await start('/', size)
    await waitForList(page)

    await chooseSuggestion(page, 'branaregardskolan', /Brännaregårdsskolan/)

    await page.getByRole('heading', { level: 1, name: 'Brännaregårdsskolan' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/plats/places/skolverket-37539722')
    await page.locator('h1:focus').waitFor()
    expect(await focused(page)).toBe('h1 Brännaregårdsskolan')
    await context.close()
  })

  test('a place is read and left again', async () => {
    const { page, context } = await start('/plats/places/skolverket-37539722', size)
    await page.getByRole('button', { name: 'Visa på kartan' }).waitFor()

    for (const stop of [/^button Till listan/, /^button Visa på kartan/, /^a /, /^summary Öppna i en kartapp/]) await tabTo(page, stop)
    await page.keyboard.press('Enter')
    await tabTo(page, /^a Google Maps/)
    await page.getByText('Närmaste hållplats:').waitFor()

    await page.keyboard.press('Shift+Tab')
    await page.getByRole('button', { name: 'Till listan' }).press('Enter')
    await waitForList(page)
    expect(new URL(page.url()).pathname).toBe('/')
    await context.close()
  })

  test('the language is changed, and the place and the choices stay', async () => {
    const { page, context } = await start('/plats/places/skolverket-37539722?municipality=1060#q=skola', size)
    if (size.width < 1200) {
      await tabTo(page, /^button Meny/)
      await page.keyboard.press('Enter')
    }
    await tabTo(page, /^a In English/)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/en/plats/places/**')

    await page.getByRole('heading', { level: 1, name: 'Brännaregårdsskolan' }).waitFor()
    const { search, hash } = new URL(page.url())
    expect([search, hash]).toEqual(['?municipality=1060', '#q=skola'])
    await page.getByRole('combobox', { name: 'Search', exact: true }).waitFor()
    await context.close()
  })
})

describe('what is near', () => {
  test('starts from the own position, which stays in the browser', async () => {
    const { page, context } = await start('/')
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')))
    await context.grantPermissions(['geolocation'])
    await context.setGeolocation({ longitude: 15.58663, latitude: 56.16121, accuracy: 12 })
    await waitForList(page)

    await page.getByRole('button', { name: 'Min position' }).click()
    await page.getByText('Avstånd från din position, fågelvägen.').waitFor()

    const rows = await readRows(page)
    expect(rows[0]).toMatch(/\d+ m/)
    expect([page.url(), ...requests].filter((url) => /15\.58|56\.16/.test(url))).toEqual([])
    await context.close()
  })

  test('is asked for only when somebody presses the button, and says what to do when it is denied', async () => {
    const { page, context } = await start('/')
    await context.clearPermissions()
    await waitForList(page)
    await page.getByRole('button', { name: 'Min position' }).click()

    await page.getByRole('status').filter({ hasText: 'Webbläsaren lämnade inte ut din position.' }).waitFor()
    await context.close()
  })

  test('starts from a point that is set on the map by keyboard, with water on the way said', async () => {
    const { page, context } = await start('/?map=13/56.13/15.51')
    await waitForList(page)
    await waitForMap(page)

    await tabTo(page, /^button Punkt på kartan/)
    await page.keyboard.press('Enter')
    await page.locator('.pick-bar .button--primary:focus').waitFor()
    expect(await focused(page)).toBe('button Välj vid korset')
    await page.keyboard.press('Enter')

    await page.getByText('Avstånd från punkten på kartan, fågelvägen.').waitFor()
    await page.getByText('Vatten kan ligga emellan').first().waitFor()
    expect(page.url()).not.toContain('from=')
    await context.close()
  })

  test('keeps words and start in the fragment, so that a reload sends neither', async () => {
    const { page, context } = await start('/#q=tandis&from=56.20698,15.28294,exact,Ronneby+station')
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.reload()
    await page.getByText('Avstånd från Ronneby station, fågelvägen.').waitFor()

    expect(requests.filter((url) => /tandis|Ronneby|15\.28/.test(url))).toEqual([])
    await context.close()
  })
})

describe('filters', () => {
  test('that leave nothing say which one to give up', async () => {
    const { page, context } = await start('/?municipality=1081&layers=places%2Fhospital')
    await page.getByText('Inget stämmer med allt du har valt').waitFor()

    await page.getByRole('button', { name: /Utan ”Ronneby”: \d+ träff/ }).click()
    await waitForList(page)
    expect(new URL(page.url()).searchParams.get('municipality')).toBeNull()
    await context.close()
  })

  test('never take unknown hours for closed', async () => {
    const { page, context } = await start('/?layers=places%2Fhealth_centre&open=now')
    await page.getByText(/\d+ ställen har okända öppettider/).waitFor()

    const unknown = page.locator('.unplaced .row').filter({ hasText: 'Samaritens vårdcentral' })
    await unknown.getByText('Öppettider okända').waitFor({ state: 'attached' })
    expect(await unknown.getByRole('link', { name: 'Ring 1177' }).getAttribute('href')).toBe('tel:1177')
    await context.close()
  })

  test('offer nothing that no object states', async () => {
    const { page, context } = await start('/?layers=places%2Fschool')
    await waitForList(page)
    await page.getByRole('button', { name: /^Filter/ }).click()

    await page.getByRole('group', { name: 'Vad söker du?' }).waitFor()
    expect(await page.getByRole('checkbox', { name: /Hörslinga|Öppet nu|Utan trappsteg/ }).count()).toBe(0)
    await context.close()
  })
})

describe('somebody in need', () => {
  test('sees whom to call without scrolling on a small phone', async () => {
    const { page, context } = await start('/', { width: 360, height: 640 })
    await waitForList(page)

    for (const name of [/^Ring 112/, /^Ring 1177 Råd/]) {
      const box = await page.getByRole('link', { name }).boundingBox()
      expect(box && box.y >= 0 && box.y + box.height <= 640).toBe(true)
    }
    for (const name of [/^Kan inte vänta/, /^Kan vänta/]) {
      const box = await page.getByRole('button', { name }).boundingBox()
      expect(box && box.y >= 0 && box.y + box.height <= 640).toBe(true)
    }
    await context.close()
  })

  test('gets hospitals and out-of-hours care for what cannot wait, with the date of each', async () => {
    const { page, context } = await start('/')
    await waitForList(page)
    await page.getByRole('button', { name: /^Kan inte vänta/ }).click()
    await page.getByRole('button', { name: 'Ta bort filtret Sjukhus och 1 slag till' }).waitFor()

    const rows = await page.locator('.row').allInnerTexts()
    expect(rows.length).toBeGreaterThan(3)
    expect(rows.every((row) => /Sjukhus|Jourcentral|Out/.test(row))).toBe(true)
    expect(rows.every((row) => /kontrollerade/.test(row))).toBe(true)
    await context.close()
  })
})
