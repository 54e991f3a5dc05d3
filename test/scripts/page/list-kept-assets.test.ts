import { expect, test } from 'vitest'
import { listKeptAssets } from '../../../scripts/page/list-kept-assets.ts'

const font = 'node_modules/font/latin.woff2'
const manifest = {
  'web/main.tsx': {
    file: 'assets/main-1.js',
    isEntry: true,
    dynamicImports: ['web/map.ts'],
    css: ['assets/main-1.css'],
    assets: ['assets/font-latin-1.woff2', 'assets/font-latin-ext-1.woff2'],
  },
  'web/map.ts': {
    file: 'assets/map-1.js',
    imports: ['web/main.tsx', '_shared.js'],
    dynamicImports: ['node_modules/pmtiles/index.js'],
    css: ['assets/map-1.css'],
    assets: ['assets/map-worker-1.js', 'assets/font-latin-1.woff2'],
  },
  '_shared.js': { file: 'assets/shared-1.js' },
  'node_modules/pmtiles/index.js': { file: 'assets/pmtiles-1.js' },
  'web/unused.ts': { file: 'assets/unused-1.js' },
  [font]: { file: 'assets/font-latin-1.woff2', src: font },
}

test('lists what the entries load, at once or later, each once', () => {
  expect(listKeptAssets(manifest)).toEqual({
    entry: '/assets/main-1.js',
    styles: ['/assets/main-1.css'],
    assets: [
      '/assets/main-1.js',
      '/assets/main-1.css',
      '/assets/font-latin-1.woff2',
      '/assets/map-1.js',
      '/assets/map-1.css',
      '/assets/map-worker-1.js',
      '/assets/shared-1.js',
    ],
  })
})

test('refuses a manifest without the page', () => {
  expect(() => listKeptAssets({})).toThrow("Vite's manifest has no web/main.tsx")
})
