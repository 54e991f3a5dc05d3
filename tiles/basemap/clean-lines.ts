import type { Ring } from '../../data/model/feature.ts'
import { isSame, type Line, type Polygon } from './plane.ts'

/** Dirt that was removed from a source. */
export interface CleaningReport {
  /** Points equal to the one before. */
  readonly repeatedPoints: number
  /** Lines whose points are all the same. */
  readonly emptyLines: number
  /** Rings of fewer than three different points. */
  readonly emptyRings: number
}

export interface Cleaned<T> {
  readonly kept: readonly T[]
  readonly report: CleaningReport
}

/** Removes repeated points, and lines that have no length then. */
export function cleanLines(lines: readonly Line[]): Cleaned<Line> {
  const clean = lines.map(dropRepeats)
  const kept = clean.filter((line) => line.length > 1)
  return { kept, report: { repeatedPoints: countLost(lines, clean), emptyLines: clean.length - kept.length, emptyRings: 0 } }
}

/** Removes repeated points, rings that have no area then, and polygons whose outer ring is gone. */
export function cleanPolygons(polygons: readonly Polygon[]): Cleaned<Polygon> {
  const clean = polygons.map((polygon) => polygon.map(dropRepeats))
  const kept = clean.map(dropEmptyRings).filter((polygon) => polygon.length > 0)
  const emptyRings = clean.flat().length - kept.flat().length
  return { kept, report: { repeatedPoints: countLost(polygons.flat(), clean.flat()), emptyLines: 0, emptyRings } }
}

function dropRepeats(line: Line): Line {
  return line.filter((point, place) => !isSame(point, line[place - 1]))
}

function dropEmptyRings(polygon: Polygon): Polygon {
  const [outer, ...holes] = polygon
  return outer && hasInside(outer) ? [outer, ...holes.filter(hasInside)] : []
}

/** A triangle is the least: three points and the first again. */
function hasInside(ring: Ring): boolean {
  return ring.length > 3
}

function countLost(before: readonly Line[], after: readonly Line[]): number {
  return before.flat().length - after.flat().length
}

/** Adds up what was removed. */
export function sumReports(reports: readonly CleaningReport[]): CleaningReport {
  return {
    repeatedPoints: reports.reduce((sum, { repeatedPoints }) => sum + repeatedPoints, 0),
    emptyLines: reports.reduce((sum, { emptyLines }) => sum + emptyLines, 0),
    emptyRings: reports.reduce((sum, { emptyRings }) => sum + emptyRings, 0),
  }
}
