import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../../scripts/browser/launch-browser.ts'
import { type RunningServer, startServer } from '../../../scripts/browser/start-server.ts'
import { visit, waitForList } from '../visit.ts'

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

const views = [
  ['the list', '/'],
  ['the list with distances', '/#from=56.20698,15.28294,exact,Ronneby+station'],
  ['a place', '/plats/places/skolverket-37539722'],
  ['the layers', '/?panel=layers'],
] as const

/** Controls that are smaller than 24 by 24 pixels; links inside a sentence are exempt, as WCAG 2.5.8 has it. */
function findSmallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isInText = (element: Element) => element.matches('p a, li a, dd a, span a') && getComputedStyle(element).display === 'inline'
    return [...document.querySelectorAll('a[href], button, input, select, summary')].flatMap((element) => {
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
      const isSeen = width > 1 && height > 1 && element.checkVisibility()
      if (!isSeen || isInText(element) || (width >= 24 && height >= 24)) return []
      return [`${element.tagName} ${element.className} ${Math.round(width)}×${Math.round(height)}`]
    })
  })
}

describe.each(views)('%s', (_, path) => {
  test('has no target smaller than 24 pixels', async () => {
    const { page, context } = await visit(browser, server.url + path, { width: 360, height: 740 })
    await page.waitForLoadState('networkidle')

    expect(await findSmallTargets(page)).toEqual([])
    await context.close()
  })

  test('can be used at 400 % zoom: nothing is cut off sideways, and the list comes before the map', async () => {
    // 1280 × 1024 at 400 % leaves so many CSS pixels.
    const { page, context } = await visit(browser, server.url + path, { width: 320, height: 256 })
    await page.waitForLoadState('networkidle')

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    const [sheet, map] = await Promise.all([page.locator('.sheet').boundingBox(), page.locator('.map-pane').boundingBox()])
    expect(sheet && map && sheet.y < map.y).toBe(true)
    await context.close()
  })

  test('keeps its frames and marks with forced colours', async () => {
    const { page, context } = await visit(browser, server.url + path)
    await page.emulateMedia({ forcedColors: 'active' })
    await page.waitForLoadState('networkidle')

    const widths = await page
      .locator('button:visible, .chip:visible')
      .evaluateAll((buttons) =>
        buttons.filter((button) => button.matches('.button, .need__way, .chip')).map((button) => getComputedStyle(button).borderTopWidth),
      )
    expect(widths.filter((width) => width === '0px')).toEqual([])
    await context.close()
  })

  test('moves nothing when less motion is asked for', async () => {
    const { page, context } = await visit(browser, server.url + path)
    await page.waitForLoadState('networkidle')

    const running = await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)
    expect(running).toBe(0)
    await context.close()
  })
})

test('shows where the keyboard is on every stop of the list', async () => {
  const { page, context } = await visit(browser, `${server.url}/`, { width: 360, height: 740 })
  await waitForList(page)
  const unseen: string[] = []
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press('Tab')
    const isSeen = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return true
      const has = (pseudo?: string) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element, pseudo)
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
      }
      return has() || has('::after')
    })
    if (!isSeen) unseen.push(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80) ?? ''))
  }

  expect(unseen).toEqual([])
  await context.close()
})
