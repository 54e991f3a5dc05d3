import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser/launch-browser.ts'
import { projectPaths } from './pipeline/paths.ts'
import { runScript } from './pipeline/run-script.ts'

interface Icon {
  readonly name: string
  readonly sidePx: number
  /** How much of the side the mark takes. A maskable icon may be cut to a circle of 80 %; phones of Apple cut the corners. */
  readonly share: number
}

const icons: readonly Icon[] = [
  { name: 'icon-192', sidePx: 192, share: 1 },
  { name: 'icon-512', sidePx: 512, share: 1 },
  { name: 'icon-maskable-512', sidePx: 512, share: 0.8 },
  { name: 'apple-touch-icon', sidePx: 180, share: 0.92 },
]

const folder = join(projectPaths.root, 'web/public')

// npm run icons: draws the icons of the installed page from web/public/favicon.svg.
await runScript(async () => {
  const drawing = await readFile(join(folder, 'favicon.svg'), 'utf8')
  const browser = await launchBrowser()
  try {
    for (const icon of icons) await draw(browser, icon, drawing)
  } finally {
    await browser.close()
  }
})

async function draw(browser: Browser, { name, sidePx, share }: Icon, drawing: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: sidePx, height: sidePx } })
  // With room around it, the ground of the mark must reach the edge.
  const ground = share < 1 ? '#0b3a54' : 'transparent'
  await page.setContent(`<style>body{margin:0;display:grid;place-items:center;block-size:100vh;background:${ground}}
svg{inline-size:${share * 100}%;block-size:${share * 100}%}</style>${drawing}`)
  await writeFile(join(folder, `${name}.png`), await page.screenshot({ omitBackground: true }))
  await page.close()
  console.log(`made web/public/${name}.png`)
}
