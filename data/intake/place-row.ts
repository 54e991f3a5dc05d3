import { projectPoint, unprojectPoint } from '../crs/project.ts'
import { recogniseCoordinates } from '../crs/recognise.ts'
import { roundTo } from '../crs/round.ts'
import type { PointColumns, Row } from '../model/dataset.ts'
import type { Coordinate } from '../model/feature.ts'
import type { Issue, Place } from '../model/issue.ts'
import { type Cell, findCell } from './cells.ts'
import { describeIssue } from './issue-texts.ts'
import { readNumber } from './read-value.ts'

export interface PlacedRow {
  /** [lon, lat] in WGS84 degrees; null when unknown or when what was delivered cannot be right. */
  readonly position: Coordinate | null
  readonly issues: readonly Issue[]
}

/** Two statements of one position may differ this much before it is reported: registers round to whole metres. */
const TOLERANCE_METRES = 2

/**
 * Finds a row's position in its coordinate columns. Nothing is repaired: swapped axes, another reference system, text, half a pair and
 * places outside Blekinge give no position and an issue that says what it looks like. Further pairs are compared with the first.
 */
export function placeRow(row: Row, pairs: readonly PointColumns[], at: Place): PlacedRow {
  const read = pairs.map((columns) => ({ columns, ...readPair(row, columns, at) }))
  const issues = read.flatMap((pair) => pair.issues)
  const [first, ...others] = read.flatMap(({ columns, position }) => (position ? [{ columns, position }] : []))
  if (!first) return { position: null, issues }
  const disagreements = others.flatMap((other) => comparePositions(first, other, at))
  return { position: first.position, issues: [...issues, ...disagreements] }
}

function readPair(row: Row, columns: PointColumns, at: Place): PlacedRow {
  const north = findCell(row, columns.north)
  const east = findCell(row, columns.east)
  if (north.text === '' && east.text === '') return { position: null, issues: [] }
  const issue = findFault(north, east, columns, at)
  if (issue) return { position: null, issues: [issue] }
  return { position: unprojectPoint(columns.crs, [readNumber(east.text) ?? Number.NaN, readNumber(north.text) ?? Number.NaN]), issues: [] }
}

function findFault(north: Cell, east: Cell, { crs }: PointColumns, at: Place): Issue | undefined {
  const missing = [north, east].find(({ text }) => text === '')
  if (missing) return describeIssue('coordinates-incomplete', { ...at, column: missing.column }, { missing: missing.column })
  const unreadable = [north, east].find(({ text }) => readNumber(text) === undefined)
  if (unreadable) {
    const details = { expected: 'ett tal', expectedEn: 'a number', example: crs === 'EPSG:4326' ? '56,1612' : '6224176,0' }
    return describeIssue('value-invalid', { ...at, column: unreadable.column, value: unreadable.text }, details, 'warning')
  }
  return findMisplacement(north, east, crs, at)
}

function findMisplacement(north: Cell, east: Cell, expected: PointColumns['crs'], at: Place): Issue | undefined {
  const recognised = recogniseCoordinates(readNumber(east.text) ?? Number.NaN, readNumber(north.text) ?? Number.NaN)
  if (recognised.some(({ crs, swapped }) => crs === expected && !swapped)) return undefined
  const where = { ...at, column: `${north.column}, ${east.column}`, value: `${north.text}, ${east.text}` }
  const [found] = recognised
  if (!found) return describeIssue('coordinates-outside', where, { expected })
  const swapped = recognised.find((candidate) => candidate.crs === expected && candidate.swapped)
  const isSwapped = swapped ?? recognised.every((candidate) => candidate.swapped)
  if (isSwapped)
    return describeIssue('coordinates-swapped', where, { system: (swapped ?? found).crs, north: north.column, east: east.column })
  if (recognised.length > 1)
    return describeIssue('coordinates-ambiguous', where, { systems: recognised.map(({ crs }) => crs).join(', '), expected })
  return describeIssue('coordinates-system', where, { found: found.crs, expected })
}

interface Stated {
  readonly columns: PointColumns
  readonly position: Coordinate
}

function comparePositions(first: Stated, other: Stated, at: Place): readonly Issue[] {
  const [e1, n1] = projectPoint('EPSG:3006', first.position)
  const [e2, n2] = projectPoint('EPSG:3006', other.position)
  const metres = Math.hypot(e1 - e2, n1 - n2)
  if (metres <= TOLERANCE_METRES) return []
  const details = { metres: String(roundTo(metres, 1)), first: first.columns.crs, second: other.columns.crs }
  return [describeIssue('coordinates-disagree', { ...at, column: other.columns.north[0] }, details)]
}
