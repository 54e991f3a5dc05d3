import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { Catalogue } from './data/model/catalogue.ts'
import { Nearby } from './data/model/nearby.ts'
import { ReportedErrors } from './data/model/reported-error.ts'
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

export default defineConfig(({ isSsrBuild }) => ({
  publicDir: 'web/public',
  plugins: [preact()],
  define: {
    CATALOGUE_SCHEMA: JSON.stringify(Catalogue),
    NEARBY_SCHEMA: JSON.stringify(Nearby),
    REPORTED_ERRORS_SCHEMA: JSON.stringify(ReportedErrors),
    SHORE_SCHEMA: JSON.stringify(Shore),
  },
  worker: { format: 'es' },
  ssr: { noExternal: true },
  build: isSsrBuild ? pages : client,
}))
