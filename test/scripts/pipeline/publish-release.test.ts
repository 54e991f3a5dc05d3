import { expect, test } from 'vitest'
import { pathsBelow } from '../../../scripts/pipeline/paths.ts'
import { publishRelease, type ReleaseDraft } from '../../../scripts/pipeline/publish-release.ts'
import { findLiveRelease } from '../../../scripts/pipeline/release-store.ts'
import { failingAt, type MemoryEffects, memoryEffects } from './memory-effects.ts'

const paths = pathsBelow('/project')
const bounds: [number, number, number, number] = [14, 55, 16, 57]

/** A release of one file that holds the given text. */
function draftOf(text: string): ReleaseDraft {
  const about = { name: 'benches.csv', dataset: 'benches', format: 'CSV', mediaType: 'text/csv', count: 1, crs: null, licence: 'CC0 1.0' }
  return {
    inputs: '0'.repeat(64),
    files: [{ about, bytes: new TextEncoder().encode(text) }],
    catalogue: { licences: {}, datasets: [], basemap: { archive: 'basemap.pmtiles', minZoom: 0, maxZoom: 1, bounds, credits: [] } },
  }
}

async function readLive(effects: MemoryEffects): Promise<string | undefined> {
  const live = await findLiveRelease(paths, effects)
  return live && new TextDecoder().decode(effects.files.get(`${live.folder}/benches.csv`))
}

test('publishes a release with a manifest that names every file with its digest', async () => {
  const effects = memoryEffects()

  const release = await publishRelease(draftOf('old'), paths, effects)
  const live = await findLiveRelease(paths, effects)

  expect(release).toMatch(/^20261123-084500-[0-9a-f]{8}$/)
  expect(live?.manifest.files.map(({ name, bytes, sha256 }) => [name, bytes, sha256.slice(0, 8)])).toEqual([
    ['benches.csv', 3, 'cba06b57'],
    ['catalogue.json', expect.any(Number), expect.any(String)],
  ])
  expect(await effects.list(paths.releases)).toEqual([release, 'current'])
})

test('leaves the live release whole, and nothing half-written in sight, whichever step fails', async () => {
  const steps = await countSteps()
  const outcomes: (string | undefined)[] = []

  for (let failing = 1; failing <= steps; failing++) {
    const disk = memoryEffects()
    await publishRelease(draftOf('old'), paths, disk)
    const { effects } = failingAt(disk, failing)
    await expect(publishRelease(draftOf('new'), paths, effects)).rejects.toThrow(/no space left|input\/output error/)
    outcomes.push(await readLive(disk))
    await publishRelease(draftOf('newer'), paths, disk)
    expect(await readLive(disk)).toBe('newer')
    expect((await disk.list(paths.releases)).filter((name) => name.startsWith('.') || name.endsWith('.tmp'))).toEqual([])
  }

  expect(steps).toBeGreaterThanOrEqual(8)
  expect(outcomes).toEqual(Array.from({ length: steps }, () => 'old'))
})

test('refuses a file that reads back differently from what was written', async () => {
  const effects = memoryEffects()
  const damaging = { ...effects, read: async () => new TextEncoder().encode('bad') }

  await expect(publishRelease(draftOf('old'), paths, damaging)).rejects.toThrow(
    'benches.csv is not as it should be after writing: its SHA-256 differs. Nothing is published.',
  )
  expect(effects.files.size).toBe(0)
})

async function countSteps(): Promise<number> {
  const { effects, calls } = failingAt(memoryEffects(), Number.POSITIVE_INFINITY)
  await publishRelease(draftOf('new'), paths, effects)
  return calls()
}
