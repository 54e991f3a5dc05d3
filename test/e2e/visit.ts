import type { Browser, BrowserContext, Page } from 'playwright-core'

export interface VisitOptions {
  readonly width?: number
  readonly height?: number
  readonly theme?: 'light' | 'dark'
  readonly javaScript?: boolean
  /** Whether the page may keep itself for use without a network; otherwise no worker stands between the page and the server. */
  readonly offline?: boolean
}

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** What the browser complained about: script errors, console errors, failed requests, requests to other origins. */
  readonly complaints: readonly string[]
}

/** Opens an address in a browser of its own, which takes note of everything that goes wrong there. */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { width = 1280, height = 800, theme = 'light', javaScript = true, offline = false } = options
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
    javaScriptEnabled: javaScript,
    serviceWorkers: offline ? 'allow' : 'block',
  })
  const page = await context.newPage()
  const complaints = collectComplaints(page, new URL(url).origin)
  await page.goto(url)
  return { page, context, complaints }
}

function collectComplaints(page: Page, origin: string): readonly string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`script error: ${error.message}`))
  page.on('console', (message) => message.type() === 'error' && complaints.push(`console: ${message.text()}`))
  page.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url())
    if (protocol.startsWith('http') && to !== origin) complaints.push(`request to ${to}`)
  })
  page.on('requestfailed', (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && complaints.push(`failed: ${request.url()}`))
  return complaints
}

/** Waits until the map has been drawn. */
export async function waitForMap(page: Page): Promise<void> {
  await page.locator('body[data-map=idle]').waitFor({ state: 'attached' })
}

/** Waits until the list has rows. */
export async function waitForList(page: Page): Promise<void> {
  await page.locator('.rows .row__link').first().waitFor()
}
