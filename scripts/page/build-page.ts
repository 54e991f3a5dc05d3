import { spawn } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { digest } from '../pipeline/digest.ts'
import { listFiles } from '../pipeline/list-files.ts'
import { PipelineError } from '../pipeline/pipeline-error.ts'
import { listKeptAssets } from './list-kept-assets.ts'

const inputs = [
  'web',
  'data/model',
  'data/crs',
  'data/hours',
  'scripts/page',
  'docs/accessibility',
  'vite.config.ts',
  'package-lock.json',
  'tsconfig.json',
]

/** Builds the page's assets and its rendered pages into `dist/` where they are missing or stale. */
export async function buildPage(root: string): Promise<void> {
  const stamp = join(root, 'dist/built-from.txt')
  const wanted = await digestPage(root)
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return
  const started = performance.now()
  console.log('Building the page …')
  await runVite(['build', '--logLevel', 'warn'], root)
  await runVite(['build', '--ssr', 'web/pages/pages.tsx', '--outDir', 'dist/pages', '--logLevel', 'warn'], root)
  await runVite(['build', '--mode', 'worker', '--logLevel', 'warn'], root)
  await tellWorker(join(root, 'dist/client'), wanted)
  await compressAssets(join(root, 'dist/client'))
  await writeFile(stamp, wanted)
  console.log(`The page is built, ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

/** Puts in front of the service worker what it is built for: a new build makes another worker, and browsers notice that. */
async function tellWorker(client: string, stamp: string): Promise<void> {
  const manifest: unknown = JSON.parse(await readFile(join(client, '.vite/manifest.json'), 'utf8'))
  const build = { id: stamp.slice(0, 16), ...listKeptAssets(manifest) }
  const path = join(client, 'sw.js')
  await writeFile(path, `const OFFLINE_BUILD=${JSON.stringify(build)};\n${await readFile(path, 'utf8')}`)
}

/** Brotli and gzip copies beside every text asset, so that the server never compresses one while somebody waits. */
async function compressAssets(client: string): Promise<void> {
  const names = (await readdir(join(client, 'assets'))).filter((name) => /\.(js|css|svg)$/.test(name))
  for (const path of [...names.map((name) => join(client, 'assets', name)), join(client, 'sw.js')]) {
    const bytes = await readFile(path)
    await writeFile(`${path}.br`, brotliCompressSync(bytes))
    await writeFile(`${path}.gz`, gzipSync(bytes, { level: 9 }))
  }
}

async function digestPage(root: string): Promise<string> {
  const files = (await Promise.all(inputs.map((input) => listFiles(join(root, input))))).flat().toSorted()
  const parts = await Promise.all(files.map(async (path) => `${relative(root, path)} ${digest(await readFile(path))}`))
  return digest(parts.join('\n'))
}

function runVite(options: readonly string[], root: string): Promise<void> {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const child = spawn(process.execPath, [vite, ...options], { cwd: root, stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new PipelineError('The page could not be built; see the message above.')),
    )
  })
}
