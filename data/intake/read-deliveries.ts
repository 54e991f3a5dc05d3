import type { DatasetDescriptor, Row } from '../model/dataset.ts'
import { listDayColumns } from '../model/day-columns.ts'
import type { Feature } from '../model/feature.ts'
import type { Issue } from '../model/issue.ts'
import type { Area, Gazetteer } from './areas.ts'
import { checkPlace } from './check-place.ts'
import type { Delivery } from './delivery.ts'
import { harmoniseRow } from './harmonise-row.ts'
import type { ReadHours } from './hours-reader.ts'
import { describeIssue } from './issue-texts.ts'
import { readTable, type Table } from './read-table.ts'

export interface ReadDataset {
  readonly features: readonly Feature[]
  readonly issues: readonly Issue[]
  /** Rows that the files held, header lines not counted. */
  readonly rows: number
}

interface Found {
  readonly feature: Feature
  readonly delivery: Delivery
  readonly line: number
}

/** Columns that every delivery may have beside the descriptor's own. */
const commonColumns = ['source', 'near_name', 'near_latitude', 'near_longitude', 'near_source', 'note']

/** What the reading of deliveries needs besides the descriptor. */
export interface ReadingAids {
  readonly gazetteer: Gazetteer
  /** By source: what a row may state in its `source` column. A source that is not here may state its own id. */
  readonly acceptedSources: ReadonlyMap<string, readonly string[]>
  readonly readHours: ReadHours
}

/** Reads all deliveries of one dataset: read → check → harmonise → place. Features come sorted by stable id. */
export function readDeliveries(deliveries: readonly Delivery[], descriptor: DatasetDescriptor, aids: ReadingAids): ReadDataset {
  const { gazetteer } = aids
  const read = deliveries.map((delivery) => readDelivery(delivery, descriptor, aids))
  const { kept, issues: duplicates } = holdBackDuplicates(read.flatMap(({ found }) => found))
  const placeIssues = kept.flatMap(({ feature, delivery, line }) =>
    checkPlace(feature, descriptor, gazetteer, { file: delivery.file, line }),
  )
  const shaped = kept.map((found) => shapeArea(found, descriptor, gazetteer))
  return {
    features: shaped.map(({ feature }) => feature).toSorted((a, b) => (a.properties.id < b.properties.id ? -1 : 1)),
    issues: [...read.flatMap(({ issues }) => issues), ...duplicates, ...placeIssues, ...shaped.flatMap(({ issues }) => issues)],
    rows: read.reduce((sum, { rows }) => sum + rows, 0),
  }
}

function readDelivery(delivery: Delivery, descriptor: DatasetDescriptor, { acceptedSources, readHours }: ReadingAids) {
  const accepted = acceptedSources.get(delivery.source) ?? [delivery.source]
  const table = readTable(delivery)
  const headerIssues = checkHeaders(table, delivery, descriptor)
  const isUnusable = headerIssues.some(({ severity }) => severity === 'error')
  const read = isUnusable ? [] : table.rows.map((row) => ({ line: row.line, ...harmoniseRow(row, delivery, { descriptor, readHours }) }))
  const sourceIssues = table.rows.flatMap(({ line, cells }) => checkSource(cells, accepted, delivery, line))
  return {
    found: read.flatMap(({ line, feature }): readonly Found[] => (feature ? [{ feature, delivery, line }] : [])),
    issues: [...table.issues, ...headerIssues, ...sourceIssues, ...read.flatMap(({ issues }) => issues)],
    rows: table.rows.length + table.issues.filter(({ code, severity }) => code === 'row-malformed' && severity === 'error').length,
  }
}

function checkHeaders(table: Table, { file }: Delivery, descriptor: DatasetDescriptor): readonly Issue[] {
  if (table.rows.length === 0) return []
  const delivered = new Set(table.headers.map((header) => header.toLowerCase()))
  const refused = descriptor.refuses?.columns.find((column) => delivered.has(column.toLowerCase()))
  if (descriptor.refuses && refused !== undefined) {
    const { reason } = descriptor.refuses
    return [describeIssue('file-refused', { file, column: refused }, { reason: reason.sv, reasonEn: reason.en })]
  }
  const missing = requiredColumns(descriptor).filter((columns) => !columns.some((column) => delivered.has(column.toLowerCase())))
  const known = new Set(knownColumns(descriptor))
  const unknown = table.headers.filter((header) => header !== '' && !known.has(header.toLowerCase()))
  return [
    ...missing.map(([column, ...others]) =>
      describeIssue('column-missing', { file, column }, { accepted: [column, ...others].join(', ') }),
    ),
    ...unknown.map((column) => describeIssue('column-unknown', { file, column })),
  ]
}

function requiredColumns({ fields, idColumns }: DatasetDescriptor): readonly (readonly [string, ...string[]])[] {
  return [idColumns, ...Object.values(fields).flatMap(({ required, columns }) => (required ? [columns] : []))]
}

function knownColumns({ fields, idColumns, geometry }: DatasetDescriptor): readonly string[] {
  const coordinates = geometry.type === 'point' ? geometry.columns.flatMap(({ north, east }) => [...north, ...east]) : []
  const own = Object.values(fields).flatMap((field) => [...field.columns, ...(field.type === 'hours' ? listDayColumns(field) : [])])
  const all = [...commonColumns, ...idColumns, ...coordinates, ...own]
  return all.map((column) => column.toLowerCase())
}

function checkSource(row: Row, accepted: readonly string[], { file }: Delivery, line: number): readonly Issue[] {
  const stated = row.source
  if (!stated || accepted.includes(stated)) return []
  return [describeIssue('source-mismatch', { file, line, column: 'source', value: stated }, { expected: accepted.join(' / ') })]
}

/** The first row keeps the id; later ones are held back, since nobody can say which of them is meant. */
function holdBackDuplicates(found: readonly Found[]): { readonly kept: readonly Found[]; readonly issues: readonly Issue[] } {
  const first = new Map<string, Found>()
  const issues: Issue[] = []
  for (const candidate of found) {
    const { id } = candidate.feature.properties
    const earlier = first.get(id)
    if (!earlier) first.set(id, candidate)
    else issues.push(describeDuplicate(candidate, earlier))
  }
  return { kept: [...first.values()], issues }
}

function describeDuplicate({ delivery, line, feature }: Found, earlier: Found): Issue {
  return describeIssue(
    'id-duplicate',
    { file: delivery.file, line, value: feature.properties.id },
    { first: `${earlier.delivery.file}:${earlier.line}` },
  )
}

/** Gives a row that names an area the area's shape. A code that is blank means "no shape": a whole county or country. */
function shapeArea(
  { feature, delivery, line }: Found,
  { geometry }: DatasetDescriptor,
  gazetteer: Gazetteer,
): { readonly feature: Feature; readonly issues: readonly Issue[] } {
  if (geometry.type !== 'area') return { feature, issues: [] }
  const code = feature.properties[geometry.codeField]
  if (typeof code !== 'string') return { feature, issues: [] }
  const areas: readonly Area[] = gazetteer[geometry.areas]
  const area = areas.find((candidate) => candidate.code === code)
  if (area)
    return { feature: { ...feature, geometry: area.geometry, properties: { ...feature.properties, position: 'known' } }, issues: [] }
  return { feature, issues: [describeIssue('area-unknown', { file: delivery.file, line, column: geometry.codeField, value: code })] }
}
