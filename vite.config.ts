import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { Catalogue } from './data/model/catalogue.ts'
import { HoursFile } from './data/model/hours.ts'
import { Nearby } from './data/model/nearby.ts'
import { ReportedErrors } from './data/model/reported-error.ts'
import { SearchIndex } from './data/model/search-index.ts'
import { Shore } from './data/model/shore.ts'

/** Browsers from 2024 on: those that know `light-dark()`, which the tokens are written with. */
const browsers = ['chrome123', 'edge123', 'firefox120', 'safari17.5']

const client = {
  outDir: 'dist/client',
  manifest: true,
  target: browsers,
  modulePreload: { polyfill: false },
  // MapLibre alone is larger than the usual limit; it is loaded after the list.
  chunkSizeWarningLimit: 1200,
  rolldownOptions: { input: { main: 'web/main.tsx', 'theme-start': 'web/theme-start.ts' } },
}

/** The pages for the server: one module that needs no other and reads no file. */
const pages = {
  outDir: 'dist/pages',
  copyPublicDir: false,
  target: 'node24',
  rolldownOptions: { output: { entryFileNames: 'pages.js', codeSplitting: false } },
}

/** The service worker: one script at an address that stays, put beside the page's own assets. */
const worker = {
  outDir: 'dist/client',
  emptyOutDir: false,
  copyPublicDir: false,
  target: browsers,
  rolldownOptions: {
    input: 'web/offline/worker/service-worker.ts',
    output: { format: 'iife' as const, entryFileNames: 'sw.js', codeSplitting: false },
  },
}

export default defineConfig(({ isSsrBuild, mode }) => ({
  publicDir: 'web/public',
  plugins: [preact()],
  define: {
    CATALOGUE_SCHEMA: JSON.stringify(Catalogue),
    HOURS_SCHEMA: JSON.stringify(HoursFile),
    SEARCH_SCHEMA: JSON.stringify(SearchIndex),
    NEARBY_SCHEMA: JSON.stringify(Nearby),
    REPORTED_ERRORS_SCHEMA: JSON.stringify(ReportedErrors),
    SHORE_SCHEMA: JSON.stringify(Shore),
  },
  worker: { format: 'es' },
  ssr: { noExternal: true },
  build: isSsrBuild ? pages : mode === 'worker' ? worker : client,
}))
