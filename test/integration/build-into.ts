import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readRegistry } from '../../data/registry.ts'
import type { BuildSettings } from '../../scripts/pipeline/build-settings.ts'
import { system } from '../../scripts/pipeline/effects.ts'
import { type Paths, projectPaths } from '../../scripts/pipeline/paths.ts'
import { findLiveRelease, type LiveRelease } from '../../scripts/pipeline/release-store.ts'
import { runBuild } from '../../scripts/pipeline/run.ts'

export interface TestRelease extends LiveRelease {
  readonly paths: Paths
  /** Builds only the named datasets on top. */
  readonly rebuild: (only: readonly string[]) => Promise<LiveRelease>
  readonly lines: readonly string[]
  readonly remove: () => Promise<void>
}

/** Builds all of this checkout's datasets into a temporary folder of releases. */
export async function buildIntoTemporary(settings: Partial<BuildSettings> = {}): Promise<TestRelease> {
  const releases = await mkdtemp(join(tmpdir(), 'oppna-blekinge-'))
  const paths = { ...projectPaths, releases }
  const lines: string[] = []
  const effects = { ...system, log: (line: string) => void lines.push(line) }
  const descriptors = await readRegistry(paths.datasets)
  const build = async (only: readonly string[]) => {
    const all = { deliveries: null, demo: true, contact: null, ...settings }
    await runBuild({ descriptors, only, settings: all, paths, effects })
    const live = await findLiveRelease(paths, effects)
    if (!live) throw new Error('The build made no release')
    return live
  }
  const live = await build([])
  return { ...live, paths, lines, rebuild: build, remove: () => rm(releases, { recursive: true }) }
}
