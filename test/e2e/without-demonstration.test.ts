import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { type RunningServer, startServer } from '../../scripts/browser/start-server.ts'
import { copyProject, type ProjectCopy } from './copy-project.ts'
import { visit, waitForList } from './visit.ts'

const run = promisify(execFile)

let copy: ProjectCopy
let deliveries: string
let server: RunningServer
let browser: Browser
beforeAll(async () => {
  copy = await copyProject()
  deliveries = await mkdtemp(join(tmpdir(), 'oppna-blekinge-deliveries-'))
  await mkdir(join(deliveries, 'places'))
  await writeFile(join(deliveries, 'places/karlskrona.csv'), delivery())
  const environment = { DEMO: '0', DELIVERIES: deliveries }
  await run(process.execPath, ['scripts/build.ts'], { cwd: copy.root, env: { ...process.env, ...environment } })
  server = await startServer({ ...environment, OPERATOR: 'Exempelnämnden' }, copy.root)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await Promise.all([copy?.remove(), rm(deliveries, { recursive: true, force: true })])
})

/** What a municipality might send: Windows-1252, semicolons, decimal commas, CRLF, a Swedish choice, and one row with swapped axes. */
function delivery(): Uint8Array {
  const rows = [
    'id;namn;lat;lon;kind;kommunkod',
    '1;Provskolan på Trossö;56,1612;15,5869;skola;1080',
    '2;Provskolan i Rödeby;15,6100;56,2600;skola;1080',
  ]
  return Uint8Array.from(`${rows.join('\r\n')}\r\n`, (letter) => letter.charCodeAt(0))
}

test('holds no demonstration data and names who runs it', async () => {
  const datasets: { id: string; counts: { demonstration: number } }[] = await (await fetch(`${server.url}/api/datasets`)).json()

  expect(datasets.map(({ counts }) => counts.demonstration)).toEqual(datasets.map(() => 0))
  const { page, context } = await visit(browser, server.url)
  await page.getByText('Exempelnämnden').first().waitFor()
  expect(await page.getByText('Det här är en demonstration').count()).toBe(0)
  await context.close()
})

test('says why a dataset is empty and how to deliver', async () => {
  const { page, context } = await visit(browser, `${server.url}/?layers=supplier-invoices`)

  await page.getByText('Inga uppgifter om').first().waitFor()
  await page.getByRole('link', { name: 'Så lämnar du uppgifter' }).first().click()
  await page.waitForURL('**/ladda-ner#*')
  await context.close()
})

test("shows a municipality's own delivery beside the registers, and reports what is wrong with it", async () => {
  const { page, context } = await visit(browser, `${server.url}/?q=provskolan&list=all`)
  await waitForList(page)
  await page.getByText('Provskolan på Trossö').first().waitFor()
  await page.getByText('Provskolan i Rödeby').first().waitFor()
  await context.close()

  const { issues }: { issues: { code: string; file: string }[] } = await (await fetch(`${server.url}/data/places.issues.json`)).json()
  const own = issues.filter(({ file }) => file === 'DELIVERIES/places/karlskrona.csv').map(({ code }) => code)
  expect(own.toSorted()).toEqual(['coordinates-swapped', 'encoding-doubtful'])
})
