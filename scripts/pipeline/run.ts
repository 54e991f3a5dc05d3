import type { Catalogue, DatasetEntry } from '../../data/model/catalogue.ts'
import type { DatasetDescriptor } from '../../data/model/dataset.ts'
import { licences } from '../../data/model/licence.ts'
import type { ExportedFile } from '../export/exported-file.ts'
import { exportHours } from '../hours/hours-file.ts'
import { buildSearchFile } from '../search/build-search-file.ts'
import { readSearchAreas } from '../search/read-search-areas.ts'
import { buildBasemapFiles } from './build-basemap.ts'
import { type BuildContext, buildDataset, type DatasetResult } from './build-dataset.ts'
import type { BuildSettings } from './build-settings.ts'
import { buildSurroundings } from './build-surroundings.ts'
import { digest } from './digest.ts'
import { digestInputs } from './digest-inputs.ts'
import type { Effects } from './effects.ts'
import type { Paths } from './paths.ts'
import { PipelineError } from './pipeline-error.ts'
import { publishRelease } from './publish-release.ts'
import { readFeatureFile } from './read-feature-file.ts'
import { readGazetteer } from './read-gazetteer.ts'
import { findLiveRelease, type LiveRelease } from './release-store.ts'
import { reportDataset, reportSearch } from './report-dataset.ts'

export interface RunOptions {
  readonly descriptors: readonly DatasetDescriptor[]
  /** Ids to build anew; the others are taken over from the live release. Empty means all. */
  readonly only: readonly string[]
  readonly settings: BuildSettings
  readonly paths: Paths
  readonly effects: Effects
}

/** The only place that knows the order: read → check → harmonise → project → export → publish. Returns the new release's name. */
export async function runBuild(options: RunOptions): Promise<string> {
  const { descriptors, settings, paths, effects } = options
  refuseUnknownIds(options)
  const live = options.only.length > 0 ? await findLiveRelease(paths, effects) : undefined
  const digested = await digestInputs(settings, paths)
  // What is taken over may be older than its deliveries: such a release must not pass for one made from all of them.
  const inputs = live ? digest(`partial ${digested}`) : digested
  const context: BuildContext = { settings, paths, effects, gazetteer: await readGazetteer(paths, effects) }
  const results: DatasetResult[] = []
  for (const descriptor of descriptors) results.push(await buildOrKeep(descriptor, options.only, live, context))
  const basemap = await buildBasemapFiles(paths, effects)
  const catalogue = describeCatalogue(
    results.map(({ entry }) => entry),
    basemap.entry,
  )
  const search = buildSearchFile(results, await readSearchAreas(paths, effects))
  reportSearch(search, effects.log)
  const surroundings = await buildSurroundings(results, paths, effects)
  const own = results.flatMap((result) => result.files)
  const files = [...own, search, exportHours(results), ...basemap.files, ...surroundings]
  return publishRelease({ inputs, files, catalogue }, paths, effects)
}

function refuseUnknownIds({ descriptors, only }: RunOptions): void {
  const known = descriptors.map(({ id }) => id)
  const unknown = only.filter((id) => !known.includes(id))
  if (unknown.length > 0) throw new PipelineError(`There is no dataset "${unknown.join('", "')}". Known: ${known.join(', ')}.`)
}

async function buildOrKeep(
  descriptor: DatasetDescriptor,
  only: readonly string[],
  live: LiveRelease | undefined,
  context: BuildContext,
): Promise<DatasetResult> {
  const entry = live?.catalogue.datasets.find(({ id }) => id === descriptor.id)
  if (live && entry && !only.includes(descriptor.id)) return takeOver(descriptor, entry, live, context.effects)
  const started = performance.now()
  const result = await buildDataset(descriptor, context)
  reportDataset(result, performance.now() - started, context.effects.log)
  return result
}

/** The dataset's files as they are in the live release. */
async function takeOver(
  descriptor: DatasetDescriptor,
  entry: DatasetEntry,
  { folder, manifest }: LiveRelease,
  effects: Effects,
): Promise<DatasetResult> {
  const own = manifest.files.filter(({ dataset }) => dataset === entry.id)
  const files = await Promise.all(
    own.map(
      async ({ bytes: _bytes, sha256: _sha256, ...about }): Promise<ExportedFile> => ({
        about,
        bytes: await effects.read(`${folder}/${about.name}`),
      }),
    ),
  )
  const geojson = files.find(({ about }) => about.name === `${entry.id}.geojson`)
  const features = geojson ? readFeatureFile(geojson.bytes, geojson.about.name) : []
  return { descriptor, features, entry, files, issues: [] }
}

function describeCatalogue(datasets: readonly DatasetEntry[], basemap: Catalogue['basemap']): Omit<Catalogue, 'release' | 'created'> {
  return { licences: structuredClone(licences), datasets: [...datasets], basemap }
}
