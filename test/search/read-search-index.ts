import type { SearchIndex } from '../../data/model/search-index.ts'
import { readRegistry } from '../../data/registry.ts'
import { buildDataset } from '../../scripts/pipeline/build-dataset.ts'
import { system } from '../../scripts/pipeline/effects.ts'
import { projectPaths } from '../../scripts/pipeline/paths.ts'
import { readGazetteer } from '../../scripts/pipeline/read-gazetteer.ts'
import { buildSearchFile } from '../../scripts/search/build-search-file.ts'
import { readSearchAreas } from '../../scripts/search/read-search-areas.ts'

/** The index over this checkout's datasets, and its file, as a build makes them. */
export async function readSearchIndex() {
  const settings = { deliveries: null, demo: true, contact: null }
  const context = { settings, paths: projectPaths, effects: system, gazetteer: await readGazetteer(projectPaths, system) }
  const results = []
  for (const descriptor of await readRegistry(projectPaths.datasets)) results.push(await buildDataset(descriptor, context))
  const file = buildSearchFile(results, await readSearchAreas(projectPaths, system))
  const index: SearchIndex = JSON.parse(new TextDecoder().decode(file.bytes))
  return { file, index }
}
