import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { projectPaths } from '../../scripts/pipeline/paths.ts'

export interface ProjectCopy {
  readonly root: string
  readonly remove: () => Promise<void>
}

const parts = [
  'data',
  'tiles',
  'scripts',
  'server',
  'web',
  'docs',
  'dist',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
]

/** A copy of this checkout with its built page and packages, but without releases, in a temporary folder. */
export async function copyProject(): Promise<ProjectCopy> {
  const root = await mkdtemp(join(tmpdir(), 'oppna-blekinge-copy-'))
  for (const part of parts) {
    const from = join(projectPaths.root, part)
    await cp(from, join(root, part), { recursive: true, filter: (path) => relative(projectPaths.root, path) !== join('data', 'releases') })
  }
  await symlink(join(projectPaths.root, 'node_modules'), join(root, 'node_modules'))
  return { root, remove: () => rm(root, { recursive: true }) }
}
