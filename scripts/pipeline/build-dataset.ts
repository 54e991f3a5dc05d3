import type { Gazetteer } from '../../data/intake/areas.ts'
import { readDeliveries } from '../../data/intake/read-deliveries.ts'
import type { DatasetEntry } from '../../data/model/catalogue.ts'
import type { DatasetDescriptor } from '../../data/model/dataset.ts'
import type { Feature } from '../../data/model/feature.ts'
import type { Issue } from '../../data/model/issue.ts'
import { publishers } from '../../data/publishers.ts'
import { exportCsv } from '../export/csv.ts'
import type { ExportInput } from '../export/export-input.ts'
import type { ExportedFile } from '../export/exported-file.ts'
import { exportGeoJson } from '../export/geojson.ts'
import { exportIssues, exportSchema } from '../export/reports.ts'
import { exportTiles } from '../export/tiles.ts'
import { compileHours } from '../hours/compile-hours.ts'
import type { BuildSettings } from './build-settings.ts'
import { collectDeliveries } from './collect-deliveries.ts'
import { describeDataset } from './describe-dataset.ts'
import { describeSources, joinAttribution, joinLicences } from './describe-sources.ts'
import type { Effects } from './effects.ts'
import type { Paths } from './paths.ts'
import { PipelineError } from './pipeline-error.ts'
import { readReportList } from './read-report-list.ts'

export interface DatasetResult {
  readonly descriptor: DatasetDescriptor
  /** What the files hold, with geometry in WGS84. */
  readonly features: readonly Feature[]
  readonly entry: DatasetEntry
  readonly files: readonly ExportedFile[]
  readonly issues: readonly Issue[]
}

export interface BuildContext {
  readonly settings: BuildSettings
  readonly paths: Paths
  readonly gazetteer: Gazetteer
  readonly effects: Effects
}

/** One dataset the whole way, from deliveries to the files of the release, all in memory. Throws a PipelineError when too few features are left. */
export async function buildDataset(
  descriptor: DatasetDescriptor,
  { settings, paths, gazetteer, effects }: BuildContext,
): Promise<DatasetResult> {
  const deliveries = await collectDeliveries(descriptor, settings, paths, effects)
  const read = readDeliveries(deliveries, descriptor, {
    gazetteer,
    acceptedSources: acceptedSources(descriptor),
    readHours: compileHours,
  })
  const { features, rows } = read
  const reported = await readReportList(descriptor, features, paths, effects)
  const issues = [...read.issues, ...reported.issues]
  refuseShrunken(descriptor, features, issues)
  const input = toExportInput(descriptor, features, issues)
  const tiles = exportTiles(input)
  const files = [
    ...exportGeoJson(input),
    ...exportCsv(input),
    ...(tiles ? [tiles.file] : []),
    ...exportIssues(input),
    ...exportSchema(input),
    ...reported.files,
  ]
  const warnings = issues.filter(({ severity }) => severity === 'warning').length
  const names = files.map(({ about }) => about.name)
  const built = { descriptor, features, rows, warnings, archive: tiles?.report, files: names, contact: settings.contact }
  return { descriptor, features, entry: await describeDataset(built), files, issues }
}

function toExportInput(descriptor: DatasetDescriptor, features: readonly Feature[], issues: readonly Issue[]): ExportInput {
  const sources = describeSources(descriptor, features)
  return { descriptor, features, issues, licence: joinLicences(descriptor, sources), attribution: joinAttribution(sources) }
}

/** What a delivery may state in its `source` column: the source's id, and its publisher's codes. */
function acceptedSources({ sources }: DatasetDescriptor): ReadonlyMap<string, readonly string[]> {
  const ids = new Set([...Object.keys(sources), ...Object.keys(publishers)])
  return new Map([...ids].map((id) => [id, [id, ...codesOf(sources[id]?.publisher ?? id)]]))
}

function codesOf(publisher: string): readonly string[] {
  const { scbCode, organisationNumber } = publishers[publisher] ?? {}
  return [publisher, scbCode, organisationNumber, organisationNumber?.replace('-', '')].flatMap((code) => code ?? [])
}

function refuseShrunken({ id, checks }: DatasetDescriptor, features: readonly Feature[], issues: readonly Issue[]): void {
  if (features.length >= checks.minimumFeatures) return
  const errors = issues.filter(({ severity }) => severity === 'error')
  const first = errors[0] ? ` The first of ${errors.length} errors: ${errors[0].file}:${errors[0].line ?? '–'} ${errors[0].message.en}` : ''
  throw new PipelineError(
    `${id}: ${features.length} features, but at least ${checks.minimumFeatures} are expected. Nothing is published.${first}`,
  )
}
