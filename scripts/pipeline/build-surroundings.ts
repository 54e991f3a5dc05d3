import { join } from 'node:path'
import { Value } from 'typebox/value'
import { Shore } from '../../data/model/shore.ts'
import { indexShore } from '../../data/shore/shore-index.ts'
import type { ExportedFile } from '../export/exported-file.ts'
import { buildNearbyFile } from '../nearby/build-nearby.ts'
import { buildShoreFile, shorelineSource } from '../shore/build-shore.ts'
import type { DatasetResult } from './build-dataset.ts'
import type { Effects } from './effects.ts'
import type { Paths } from './paths.ts'

/** `shore.json` and `nearby.json`: what pages say about the way to an object. They are about all datasets, so they are made last. */
export async function buildSurroundings(
  results: readonly DatasetResult[],
  paths: Paths,
  effects: Effects,
): Promise<readonly ExportedFile[]> {
  const started = performance.now()
  const shore = buildShoreFile(await effects.read(join(paths.tiles, shorelineSource)))
  // Read back as the page will: what is wrong with it shows here.
  const index = indexShore(Value.Parse(Shore, JSON.parse(new TextDecoder().decode(shore.bytes))))
  const nearby = buildNearbyFile(results, index, joinLicences(results))
  const sizes = [shore, nearby].map(({ about, bytes }) => `${about.name} ${Math.round(bytes.length / 1024)} kB`).join(', ')
  effects.log(
    `${'surroundings'.padEnd(18)} ${nearby.about.count} objects, ${sizes}, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  )
  return [shore, nearby]
}

function joinLicences(results: readonly DatasetResult[]): string {
  const shown = results.filter(({ entry }) => entry.show === 'points')
  return [...new Set(shown.flatMap(({ entry }) => entry.licence.split(' + ')))].join(' + ')
}
