import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { type RunningServer, startServer } from '../../scripts/browser/start-server.ts'
import { copyProject, type ProjectCopy } from './copy-project.ts'

const run = promisify(execFile)
const id = 'bathing-sites'

let copy: ProjectCopy
let server: RunningServer
let browser: Browser
let changed: readonly string[]

beforeAll(async () => {
  copy = await copyProject()
  const before = await digestTree(copy.root)
  await run(process.execPath, ['scripts/new-dataset.ts', id], { cwd: copy.root })
  await fillIn(join(copy.root, 'data/datasets', id))
  const after = await digestTree(copy.root)
  changed = [...after].filter(([path, digest]) => before.get(path) !== digest).map(([path]) => path)
  await run(process.execPath, ['scripts/build.ts'], { cwd: copy.root })
  server = await startServer({}, copy.root)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await copy?.remove()
})

/** What a person does after `npm run new-dataset`: titles, and a delivery. */
async function fillIn(folder: string): Promise<void> {
  const descriptor = await readFile(join(folder, 'dataset.ts'), 'utf8')
  await writeFile(join(folder, 'dataset.ts'), descriptor.replace(`sv: '${id}', en: '${id}'`, "sv: 'Badplatser', en: 'Bathing sites'"))
  const rows = ['1080,1,Exempelbadet,56.1553,15.5921,1080', '1080,2,Exempelviken,56.1651,15.5702,1080']
  await writeFile(join(folder, 'sources/karlskrona.csv'), `source,id,name,latitude,longitude,municipality_code\n${rows.join('\n')}\n`)
}

async function digestTree(root: string): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(root, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && !entry.parentPath.includes('node_modules'),
  )
  const paths = files.map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(
      paths.map(
        async (path) =>
          [
            path.slice(root.length + 1),
            createHash('sha256')
              .update(await readFile(path))
              .digest('hex'),
          ] as const,
      ),
    ),
  )
}

async function openPage(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'sv-SE', reducedMotion: 'reduce' })
  await page.goto(server.url + path)
  return page
}

test('takes one new folder and no change elsewhere', () => {
  expect(changed.length).toBeGreaterThan(0)
  expect(changed.filter((path) => !path.startsWith(`data/datasets/${id}/`))).toEqual([])
})

test.each([
  [`/data/${id}.geojson`, 'application/geo+json'],
  [`/data/${id}.sweref99tm.geojson`, 'application/geo+json'],
  [`/data/${id}.sweref99-15-00.geojson`, 'application/geo+json'],
  [`/data/${id}.csv`, 'text/csv'],
  [`/data/${id}.issues.json`, 'application/json'],
  [`/data/${id}.schema.json`, 'application/schema+json'],
  [`/tiles/${id}.pmtiles`, 'application/vnd.pmtiles'],
  [`/tiles/${id}.json`, 'application/json'],
  [`/api/datasets/${id}`, 'application/json'],
  [`/plats/${id}/karlskrona-1`, 'text/html'],
  [`/en/plats/${id}/karlskrona-1`, 'text/html'],
])('is found at %s', async (path, type) => {
  const answer = await fetch(server.url + path)

  expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([200, type])
})

test('is named by the manifest, the catalogue, the list of datasets, the downloads and the health check', async () => {
  for (const path of ['/data/manifest.json', '/data/catalogue.json', '/api/datasets', '/ladda-ner', '/en/ladda-ner', '/healthz']) {
    const text = await (await fetch(server.url + path)).text()
    expect([path, text.includes(id)]).toEqual([path, true])
  }
})

test('stands in the list', async () => {
  const page = await openPage('/?q=exempelb')

  await page.getByRole('link', { name: /Exempelbadet/ }).waitFor()
  await page.close()
})

test('stands in the legend with its title and number', async () => {
  const page = await openPage('/?panel=layers')

  await page.getByRole('checkbox', { name: /Badplatser/ }).waitFor()
  await page.close()
})

test('is drawn on the map from its own tiles, where a click opens it', async () => {
  const page = await openPage('/ladda-ner')
  const tiles: number[] = []
  page.on('response', (answer) => answer.url().includes(`/${id}/`) && answer.url().endsWith('.mvt') && tiles.push(answer.status()))
  await page.goto(`${server.url}/?layers=${id}&map=15/56.1553/15.5921`)
  await page.locator('body[data-map=idle]').waitFor({ state: 'attached' })

  const box = await page.getByRole('region', { name: 'Karta över Blekinge' }).boundingBox()
  if (!box) throw new Error('The map has no box')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await page.getByRole('heading', { name: 'Exempelbadet' }).waitFor()

  expect(new URL(page.url()).pathname).toBe(`/plats/${id}/karlskrona-1`)
  expect(tiles).toContain(200)
  await page.close()
})
