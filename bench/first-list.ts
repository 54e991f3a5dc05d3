import type { Page } from 'playwright-core'
import { launchBrowser } from '../scripts/browser/launch-browser.ts'
import { startServer } from '../scripts/browser/start-server.ts'

// How long a phone on a slow network waits: bytes and times until the list can be read, the page can be used and the map is drawn.
// The network is that of Lighthouse's "slow 4G" (1.6 Mbit/s down, 150 ms there and back), the processor four times slower. The same
// start without a brake is the peer, measured in the same run.
const slow = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 }
const rounds = 5

interface Times {
  readonly listMs: number
  readonly usableMs: number
  readonly mapMs: number
  readonly kilobytes: number
}

const server = await startServer()
const browser = await launchBrowser()
try {
  const braked = await measure(true)
  const free = await measure(false)
  print('slow 4G, processor ÷ 4', braked)
  print('no brake', free)
  console.log(`list: ${(braked.listMs / free.listMs).toFixed(1)} times the unbraked one`)
} finally {
  await browser.close()
  await server.stop()
}

async function measure(isBraked: boolean): Promise<Times> {
  const times: Times[] = []
  for (let round = 0; round < rounds; round++) times.push(await visitOnce(isBraked))
  const median = (key: keyof Times) => times.map((each) => each[key]).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
  return { listMs: median('listMs'), usableMs: median('usableMs'), mapMs: median('mapMs'), kilobytes: median('kilobytes') }
}

async function visitOnce(isBraked: boolean): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'sv-SE', serviceWorkers: 'block' })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  let bytes = 0
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  if (isBraked) {
    await devtools.send('Network.emulateNetworkConditions', slow)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  }
  const times = await timeStart(page, () => bytes)
  await context.close()
  return times
}

async function timeStart(page: Page, readBytes: () => number): Promise<Times> {
  const started = performance.now()
  const since = () => Math.round(performance.now() - started)
  await page.goto(`${server.url}/`, { waitUntil: 'commit' })
  await page.locator('.rows .row__link').first().waitFor()
  const [listMs, kilobytes] = [since(), Math.round(readBytes() / 1000)]
  // Usable: the box answers to a key with what was typed, and the page to a press.
  await page.getByRole('button', { name: /^Filter/ }).click()
  await page.locator('#filters').waitFor()
  const usableMs = since()
  await page.locator('body[data-map=idle]').waitFor({ state: 'attached', timeout: 60_000 })
  return { listMs, usableMs, mapMs: since(), kilobytes }
}

function print(name: string, { listMs, usableMs, mapMs, kilobytes }: Times): void {
  console.log(`${name}: list ${listMs} ms after ${kilobytes} kB, usable ${usableMs} ms, map drawn ${mapMs} ms (median of ${rounds})`)
}
