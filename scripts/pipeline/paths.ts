import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folders of a checkout. Tests hand in a copy of their own. */
export interface Paths {
  readonly root: string
  readonly datasets: string
  readonly areas: string
  readonly releases: string
  readonly tiles: string
}

/** The folders below a project root. */
export function pathsBelow(root: string): Paths {
  return {
    root,
    datasets: join(root, 'data/datasets'),
    areas: join(root, 'data/areas'),
    releases: join(root, 'data/releases'),
    tiles: join(root, 'tiles'),
  }
}

/** This checkout. */
export const projectPaths: Paths = pathsBelow(fileURLToPath(new URL('../..', import.meta.url)))
