import { spawn } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { digest } from '../pipeline/digest.ts'
import { listFiles } from '../pipeline/list-files.ts'
import { PipelineError } from '../pipeline/pipeline-error.ts'

const inputs = ['web', 'data/model', 'data/crs', 'docs/accessibility', 'vite.config.ts', 'package-lock.json', 'tsconfig.json']

/** Builds the page's assets and its rendered pages into `dist/` where they are missing or stale. */
export async function buildPage(root: string): Promise<void> {
  const stamp = join(root, 'dist/built-from.txt')
  const wanted = await digestPage(root)
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return
  const started = performance.now()
  console.log('Building the page …')
  await runVite(['build', '--logLevel', 'warn'], root)
  await runVite(['build', '--ssr', 'web/pages/pages.tsx', '--outDir', 'dist/pages', '--logLevel', 'warn'], root)
  await compressAssets(join(root, 'dist/client/assets'))
  await writeFile(stamp, wanted)
  console.log(`The page is built, ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

/** Brotli and gzip copies beside every text asset, so that the server never compresses one while somebody waits. */
async function compressAssets(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /\.(js|css|svg)$/.test(name))
  for (const name of names) {
    const bytes = await readFile(join(folder, name))
    await writeFile(join(folder, `${name}.br`), brotliCompressSync(bytes))
    await writeFile(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }))
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
