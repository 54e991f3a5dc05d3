import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadPageModule, readPageAssets } from '../../server/page-module.ts'
import { makeFolder } from './start-app.ts'

async function writeManifest(manifest: unknown): Promise<string> {
  const folder = await makeFolder()
  await mkdir(join(folder, '.vite'))
  await writeFile(join(folder, '.vite', 'manifest.json'), JSON.stringify(manifest))
  return folder
}

test('reads what the page needs first from the build’s manifest', async () => {
  const folder = await writeManifest({
    'web/main.tsx': {
      file: 'assets/main-1.js',
      isEntry: true,
      imports: ['_shared.js'],
      dynamicImports: ['web/map/map.ts'],
      css: ['assets/main-2.css'],
      assets: [
        'assets/sans-latin-wght-normal-3.woff2',
        'assets/sans-latin-ext-wght-normal-4.woff2',
        'assets/sans-latin-wght-italic-5.woff2',
      ],
    },
    'web/map/map.ts': { file: 'assets/map-6.js', isDynamicEntry: true, css: ['assets/map-7.css'] },
    '_shared.js': { file: 'assets/shared-8.js', css: ['assets/shared-9.css'], imports: ['_shared.js'] },
  })

  const assets = await readPageAssets(folder)

  expect(assets).toEqual({
    scripts: ['/assets/main-1.js'],
    styles: ['/assets/main-2.css', '/assets/shared-9.css'],
    fonts: ['/assets/sans-latin-wght-normal-3.woff2'],
  })
})

test('says what to do when the page was not built', async () => {
  const folder = await makeFolder()

  const reading = readPageAssets(folder)
  const loading = loadPageModule(join(folder, 'pages.js'))

  await expect(reading).rejects.toThrow(
    `Cannot read ${join(folder, '.vite', 'manifest.json')}. Start with "npm start", which builds the page.`,
  )
  await expect(loading).rejects.toThrow(
    `Cannot load the pages from ${join(folder, 'pages.js')}. Start with "npm start", which builds them.`,
  )
})

test('refuses a module that renders nothing', async () => {
  const folder = await makeFolder()
  await writeFile(join(folder, 'pages.js'), 'export const other = 1\n')

  const loading = loadPageModule(join(folder, 'pages.js'))

  await expect(loading).rejects.toThrow('does not export renderPage. Delete the folder dist and start with "npm start".')
})

test('loads the module that renders pages', async () => {
  const folder = await makeFolder()
  await writeFile(join(folder, 'pages.js'), 'export const renderPage = () => ({ status: 200, html: "<!doctype html>" })\n')

  const module = await loadPageModule(join(folder, 'pages.js'))

  expect(typeof module.renderPage).toBe('function')
})
