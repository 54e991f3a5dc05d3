import { execFile } from 'node:child_process'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { startServer } from '../../scripts/browser/start-server.ts'
import { copyProject, type ProjectCopy } from './copy-project.ts'
import { visit, waitForList, waitForMap } from './visit.ts'

const run = promisify(execFile)
/** What the worker does by itself takes as long as the machine needs. */
const patience = { timeout: 20_000 }
const mostBytes = 20_000_000
const view = '/?map=13/56.165/15.59'

let copy: ProjectCopy
let browser: Browser
beforeAll(async () => {
  ;[copy, browser] = await Promise.all([copyProject(), launchBrowser()])
  await buildRelease()
})
afterAll(async () => {
  await browser?.close()
  await copy?.remove()
})

/** Builds a release in the copy; the same data under a new name. */
const buildRelease = () => run(process.execPath, ['scripts/build.ts'], { cwd: copy.root })

const isKept = (page: Page) => page.locator('[data-offline=complete]').waitFor({ state: 'attached' })

/** Sizes that the caches say they have, by the kind of cache. */
function readSizes(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('oppna-blekinge'))
    const responses = await Promise.all(names.map(async (name) => (await caches.open(name)).matchAll()))
    return responses.flat().reduce((sum, response) => sum + Number(response.headers.get('x-kept-bytes') ?? 0), 0)
  })
}

/** A visit to a server that can be stopped, after which everything is kept. */
async function visitOnce(path: string, environment: Readonly<Record<string, string>> = {}) {
  const server = await startServer(environment, copy.root)
  const visited = await visit(browser, server.url + path, { offline: true })
  return { server, ...visited }
}

test('after one visit the list, the map in view and places never opened work without a server', async () => {
  const { server, page, context } = await visitOnce(view)
  await isKept(page)
  const tiles: string[] = []
  page.on('requestfailed', (request) => request.url().includes('/tiles/') && tiles.push(request.url()))
  await server.stop()

  await page.reload()
  await waitForList(page)
  await waitForMap(page)
  expect(tiles).toEqual([])

  await page.goto(`${server.url}/plats/places/skolverket-37539722`)
  await page.getByRole('heading', { name: 'Brännaregårdsskolan', level: 1 }).waitFor()
  await page.goto(`${server.url}/en/plats/places/skolverket-97495074`)
  await page.locator('#place-title').waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await context.close()
})

test('says that there is no network, and what a page that was never read lacks', async () => {
  const { server, page, context } = await visitOnce('/')
  await isKept(page)
  await page.goto(`${server.url}/licenser`)
  await context.setOffline(true)

  await page.reload()
  await page.getByRole('heading', { name: 'Licenser och källor', level: 1 }).waitFor()
  await page.goto(`${server.url}/ladda-ner`)
  await page.getByRole('heading', { name: 'Sidan går inte att hämta utan nät', level: 1 }).waitFor()
  await page.getByRole('link', { name: 'Till kartan och listan' }).click()
  await waitForList(page)
  await page.getByText('Enheten verkar sakna nät.').waitFor()
  await Promise.all([context.close(), server.stop()])
})

test('says how much is kept, which is bounded, and removes it when asked', async () => {
  const { server, page, context, complaints } = await visitOnce('/')
  await isKept(page)
  const bytes = await readSizes(page)

  expect(bytes).toBeGreaterThan(1_000_000)
  expect(bytes).toBeLessThan(mostBytes)
  const words = `Sparat för användning utan nät: ${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB.`
  await page.getByText(words).waitFor()

  await page.getByRole('button', { name: 'Ta bort det sparade' }).click()
  await page.getByText('Inget är sparat för användning utan nät.').waitFor()
  expect(await readSizes(page)).toBe(0)
  await page.reload()
  await page.getByRole('button', { name: 'Spara nu' }).click()
  await isKept(page)
  expect(complaints).toEqual([])
  await Promise.all([context.close(), server.stop()])
})

test('saves again at once after it was removed, without leaving the page', async () => {
  const { server, page, context } = await visitOnce('/')
  await isKept(page)
  await page.getByRole('button', { name: 'Ta bort det sparade' }).click()
  await page.getByRole('button', { name: 'Spara nu' }).click()
  await isKept(page)
  await server.stop()

  await page.reload()
  await waitForList(page)
  await context.close()
})

test('fetches nothing ahead when the person saves data', async () => {
  const server = await startServer({}, copy.root)
  const { page, context } = await visit(browser, `${server.url}/healthz`, { offline: true })
  await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))

  await page.goto(server.url)
  await page.locator('[data-offline=partly]').waitFor({ state: 'attached' })
  const kept = await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('-release-')))
  expect(kept).toEqual([])
  await Promise.all([context.close(), server.stop()])
})

test('lets go of the release before when a new one is kept whole', async () => {
  const { server, page, context } = await visitOnce('/')
  await isKept(page)
  const releases = () => page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('-release-')))
  const [first] = await releases()
  await buildRelease()

  await expect
    .poll(() => fetch(`${server.url}/data/catalogue.json`).then((answer) => answer.text()), patience)
    .not.toContain(first?.slice(-24))
  await page.reload()
  await isKept(page)
  await expect.poll(releases, patience).toHaveLength(1)
  expect(await releases()).not.toEqual([first])
  await Promise.all([context.close(), server.stop()])
})

test('tells of a new version, and loads it only when asked', async () => {
  const { server, page, context } = await visitOnce('/#q=stumholmen')
  await isKept(page)
  await page.evaluate(() => Object.assign(window, { isOldPage: true }))
  await server.stop()
  const next = await startServer({ PORT: new URL(server.url).port, PUBLIC_URL: server.url }, await renewPage(copy.root))

  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  await page.getByRole('status').filter({ hasText: 'En ny version av sidan finns' }).waitFor()
  expect(await page.evaluate(() => 'isOldPage' in window)).toBe(true)
  await page.getByRole('button', { name: 'Ladda om' }).click()
  await page.waitForFunction(() => !('isOldPage' in window))
  await waitForList(page)
  expect(new URL(page.url()).hash).toBe('#q=stumholmen')
  expect(await page.getByText('En ny version av sidan finns').count()).toBe(0)
  await Promise.all([context.close(), next.stop()])
})

test('an operator who turns keeping off has it removed at the next visit', async () => {
  const { server, page, context } = await visitOnce('/')
  await isKept(page)
  await server.stop()
  const next = await startServer({ PORT: new URL(server.url).port, PUBLIC_URL: server.url, OFFLINE: '0' }, copy.root)

  await page.reload()
  await waitForList(page)
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length), patience).toBe(0)
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), patience).toBe(0)
  await Promise.all([context.close(), next.stop()])
})

/** Gives every built script of the page another name, as a new build would when the one that all others import changes. */
async function renewPage(root: string): Promise<string> {
  const client = join(root, 'dist/client')
  const assets = join(client, 'assets')
  const names = await readdir(assets)
  const scripts = names.filter((name) => name.endsWith('.js'))
  const renewed = (name: string) => name.replace(/\.js$/, '-next.js')
  const paths = [...scripts.map((name) => join(assets, name)), join(client, 'sw.js'), join(client, '.vite/manifest.json')]
  for (const path of paths) {
    const text = await readFile(path, 'utf8')
    await writeFile(
      path,
      scripts.reduce((changed, name) => changed.replaceAll(name, renewed(name)), text),
    )
  }
  const compressed = names.filter((name) => /\.js\.(br|gz)$/.test(name)).map((name) => join(assets, name))
  await Promise.all([...compressed, join(client, 'sw.js.br'), join(client, 'sw.js.gz')].map((path) => rm(path)))
  await Promise.all(scripts.map((name) => rename(join(assets, name), join(assets, renewed(name)))))
  return root
}
