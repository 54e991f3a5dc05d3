import type { Page } from 'playwright-core'

const mostTabs = 120
const mostOptions = 12

/** The name by which assistive technology knows what has the focus, with its role: "combobox Sök". */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element) return ''
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null
    const name = element.getAttribute('aria-label') ?? label ?? element.textContent ?? ''
    return `${element.getAttribute('role') ?? element.tagName.toLowerCase()} ${name.replace(/\s+/g, ' ').trim()}`
  })
}

/** Presses Tab until what has the focus is called so. Throws when that is not reached: then the keyboard does not get there. */
export async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const seen: string[] = []
  for (let presses = 0; presses < mostTabs; presses++) {
    const name = await focused(page)
    if (wanted.test(name)) return
    seen.push(name)
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${wanted}. It went over: ${seen.join(' | ')}`)
}

/** Types into the search box and takes the suggestion of this name, all by keyboard. */
export async function chooseSuggestion(page: Page, words: string, option: RegExp): Promise<void> {
  await tabTo(page, /^combobox (Sök|Search)/)
  await page.keyboard.type(words)
  const wanted = page.getByRole('option', { name: option }).first()
  await wanted.waitFor()
  const id = await wanted.getAttribute('id')
  for (let presses = 0; presses < mostOptions; presses++) {
    await page.keyboard.press('ArrowDown')
    // Which suggestion is marked is known a frame later; nobody presses Enter sooner.
    await page.locator('[role=combobox][aria-activedescendant]').waitFor()
    if ((await page.locator('[role=combobox]').getAttribute('aria-activedescendant')) === id) break
  }
  await page.keyboard.press('Enter')
  // The box takes the focus back a frame after the list has closed.
  await page.locator('[role=combobox][aria-expanded=false]').waitFor()
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}
