import { roundDegrees } from '../crs/round.ts'
import type { CommonProperties, DatasetDescriptor, Row } from '../model/dataset.ts'
import type { Coordinate, Feature, Properties } from '../model/feature.ts'
import type { Field } from '../model/field.ts'
import type { Issue, Place } from '../model/issue.ts'
import { findCell } from './cells.ts'
import type { Delivery } from './delivery.ts'
import type { ReadHours } from './hours-reader.ts'
import { mayHoldIdentityNumber } from './identity-number.ts'
import { describeIssue } from './issue-texts.ts'
import { placeRow } from './place-row.ts'
import { type FieldReading, readHoursField } from './read-hours-field.ts'
import type { TableRow } from './read-table.ts'
import { readNumber, readValue } from './read-value.ts'
import { makeFeatureId, makeStableId } from './stable-id.ts'

export interface HarmonisedRow {
  /** Absent when an error holds the row back. */
  readonly feature?: Feature
  readonly issues: readonly Issue[]
}

export interface RowRules {
  readonly descriptor: DatasetDescriptor
  readonly readHours: ReadHours
}

/** Turns one delivered row into a feature by the descriptor: checked, typed and placed. Pure; never throws for bad data. */
export function harmoniseRow({ line, cells }: TableRow, delivery: Delivery, rules: RowRules): HarmonisedRow {
  const { descriptor } = rules
  const at: Place = { file: delivery.file, line }
  if (descriptor.sensitivity === 'sensitive' && Object.values(cells).some(mayHoldIdentityNumber)) {
    return { issues: [describeIssue('identity-number', at)] }
  }
  const row = descriptor.amend?.(cells) ?? cells
  const id = readId(row, delivery, descriptor, at)
  const fields = readFields(row, rules, at)
  const placed = descriptor.geometry.type === 'point' ? placeRow(row, descriptor.geometry.columns, at) : { position: null, issues: [] }
  const issues = [...id.issues, ...fields.issues, ...placed.issues]
  if (id.value === undefined || issues.some(({ severity }) => severity === 'error')) return { issues }
  const common = readCommon(row, id.value, delivery, placed.position)
  return { feature: toFeature({ ...fields.values, ...common }, placed.position), issues }
}

function toFeature(properties: Properties, position: Coordinate | null): Feature {
  const geometry = position ? ({ type: 'Point', coordinates: [roundDegrees(position[0]), roundDegrees(position[1])] } as const) : null
  return { type: 'Feature', id: makeFeatureId(properties.id), geometry, properties }
}

function readId(
  row: Row,
  delivery: Delivery,
  descriptor: DatasetDescriptor,
  at: Place,
): { readonly value?: string; readonly issues: readonly Issue[] } {
  const cell = findCell(row, descriptor.idColumns)
  const value = makeStableId(delivery.source, cell.text)
  if (value !== undefined) return { value, issues: [] }
  return { issues: [describeIssue('value-missing', { ...at, column: cell.column })] }
}

function readFields(row: Row, { descriptor, readHours }: RowRules, at: Place) {
  const read = Object.entries(descriptor.fields).map(([name, field]) => {
    const result = field.type === 'hours' ? readHoursField({ row, field, readHours, at }) : readField(row, field, at)
    return { name, field, ...result }
  })
  const published = read.filter(({ field }) => !field.sensitive)
  return {
    values: Object.fromEntries(published.map(({ name, value }) => [name, value])),
    issues: read.flatMap(({ issues }) => issues),
  }
}

/** A bad value in a field that may be empty is left out and reported; in a required one it holds the row back. */
function readField(row: Row, field: Field, at: Place): FieldReading {
  const { column, text } = findCell(row, field.columns)
  const read = readValue(text, field)
  const place = { ...at, column }
  if ('fault' in read) {
    const shown = field.sensitive ? place : { ...place, value: text }
    return { value: null, issues: [describeIssue('value-invalid', shown, { ...read.fault }, field.required ? 'error' : 'warning')] }
  }
  if (read.value === null && field.required) return { value: null, issues: [describeIssue('value-missing', place)] }
  return { value: read.value, issues: [] }
}

/** The columns of every dataset: who says so, and a named neighbour where the position is not known. */
function readCommon(row: Row, id: string, delivery: Delivery, position: Coordinate | null): CommonProperties {
  const near = position ? null : readNear(row)
  return {
    id,
    source: delivery.source,
    demonstration: delivery.demonstration,
    position: position ? 'known' : near ? 'near' : 'unknown',
    near_name: near?.name ?? null,
    near_latitude: near?.latitude ?? null,
    near_longitude: near?.longitude ?? null,
    near_source: near?.source ?? null,
  }
}

function readNear(row: Row) {
  const latitude = readNumber(row.near_latitude ?? '')
  const longitude = readNumber(row.near_longitude ?? '')
  const name = row.near_name ?? ''
  if (name === '' || latitude === undefined || longitude === undefined) return null
  return { name, latitude, longitude, source: row.near_source || null }
}
