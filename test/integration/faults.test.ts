import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readRegistry } from '../../data/registry.ts'
import { system } from '../../scripts/pipeline/effects.ts'
import { type Paths, projectPaths } from '../../scripts/pipeline/paths.ts'
import { findLiveRelease } from '../../scripts/pipeline/release-store.ts'
import { runBuild } from '../../scripts/pipeline/run.ts'
import { failingAt, type MemoryEffects, memoryEffects } from '../scripts/pipeline/memory-effects.ts'

const paths: Paths = { ...projectPaths, releases: '/memory/releases' }
const descriptors = (await readRegistry()).filter(({ id }) => id === 'public-art')

/** Reads from this checkout where nothing newer was written; writes nothing to it. */
function checkoutInMemory(): MemoryEffects {
  const memory = memoryEffects()
  return {
    ...memory,
    read: (path) => (memory.files.has(path) || path.startsWith('/memory/') ? memory.read(path) : system.read(path)),
    list: (folder) => (folder.startsWith('/memory/') ? memory.list(folder) : system.list(folder)),
    now: () => new Date(Date.UTC(2026, 10, 23, 8, 45, memory.files.size % 60)),
  }
}

const build = (effects: Parameters<typeof runBuild>[0]['effects'], contact: string) =>
  runBuild({ descriptors, only: [], settings: { deliveries: null, demo: true, contact }, paths, effects })

/** What the live release is, and whether every file of it is there in full. */
async function inspectLive(disk: MemoryEffects) {
  const live = await findLiveRelease(paths, disk)
  const sizes = live?.manifest.files.map(({ name, bytes }) => disk.files.get(join(live.folder, name))?.length === bytes)
  return { contact: live?.catalogue.datasets[0]?.contact, isWhole: sizes?.every(Boolean) ?? false }
}

test('leaves the live release whole, whichever read, write or rename of a whole build fails', async () => {
  const disk = checkoutInMemory()
  await build(disk, 'old@example.org')
  const counting = failingAt(checkoutInMemory(), Number.POSITIVE_INFINITY)
  await build(counting.effects, 'new@example.org')
  const steps = counting.calls()
  const outcomes: unknown[] = []

  for (let failing = 1; failing <= steps; failing++) {
    const { effects } = failingAt(disk, failing)
    const failed = await build(effects, 'new@example.org').then(
      () => 'published',
      () => 'failed',
    )
    const live = await inspectLive(disk)
    outcomes.push(
      live.isWhole && live.contact === (failed === 'failed' ? 'old@example.org' : 'new@example.org') ? 'whole' : { failing, failed, live },
    )
    if (failed === 'published') await build(disk, 'old@example.org')
  }

  expect(steps).toBeGreaterThan(60)
  expect(outcomes.filter((outcome) => outcome !== 'whole')).toEqual([])
})
