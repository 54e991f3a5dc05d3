import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser/launch-browser.ts'
import { startServer } from './browser/start-server.ts'
import { projectPaths } from './pipeline/paths.ts'
import { runScript } from './pipeline/run-script.ts'

interface Shot {
  readonly name: string
  readonly path: string
  readonly width: number
  readonly height: number
  readonly theme: 'light' | 'dark'
}

/** The pictures of the README. */
const shots: readonly Shot[] = [
  { name: 'desktop-light', path: '/', width: 1280, height: 800, theme: 'light' },
  { name: 'phone-dark', path: '/', width: 390, height: 844, theme: 'dark' },
]

// npm run screenshots: takes the README's pictures anew from the running product.
await runScript(async () => {
  const server = await startServer()
  const browser = await launchBrowser()
  try {
    await mkdir(join(projectPaths.root, 'docs/images'), { recursive: true })
    for (const shot of shots) await take(shot, server.url, browser)
  } finally {
    await browser.close()
    await server.stop()
  }
})

async function take({ name, path, width, height, theme }: Shot, url: string, browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme, locale: 'sv-SE', reducedMotion: 'reduce' })
  await page.goto(url + path)
  await page.locator('body[data-map=idle]').waitFor({ state: 'attached', timeout: 30_000 })
  const file = join(projectPaths.root, 'docs/images', `${name}.png`)
  await writeFile(file, await page.screenshot())
  await page.close()
  console.log(`made docs/images/${name}.png`)
}
