import type { Coordinate } from '../../data/model/feature.ts'
import { isInPolygon, type Polygon, type Segment, signedArea, toSegments } from './plane.ts'

const steps = 24
const rounds = 4

interface Box {
  readonly centre: Coordinate
  readonly width: number
  readonly height: number
}

/**
 * A point well inside the largest of the polygons, for its name: the point of a grid that lies farthest from the outline, with the
 * grid made finer around the best one. Throws when no polygon has an inside.
 */
export function findLabelPoint(polygons: readonly Polygon[]): Coordinate {
  const [largest] = polygons.toSorted((first, second) => areaOf(second) - areaOf(first))
  if (!largest) throw new Error('No polygon to label')
  let box = boxAround(largest)
  let best: Coordinate | undefined
  for (let round = 0; round < rounds; round++) {
    best = findBest(largest, [...gridOf(box), ...(best ? [best] : [])])
    if (!best) throw new Error(`The polygon around ${box.centre.join(', ')} has no inside`)
    box = { centre: best, width: box.width / 8, height: box.height / 8 }
  }
  return best ?? box.centre
}

function findBest(polygon: Polygon, candidates: readonly Coordinate[]): Coordinate | undefined {
  const outline = polygon.flatMap(toSegments)
  const measured = candidates
    .filter((point) => isInPolygon(point, polygon))
    .map((point) => ({
      point,
      distance: outline.reduce((nearest, segment) => Math.min(nearest, distanceTo(point, segment)), Number.POSITIVE_INFINITY),
    }))
  return measured.toSorted((first, second) => second.distance - first.distance)[0]?.point
}

/** Squared distance to a segment, in degrees of latitude. */
function distanceTo([lon, lat]: Coordinate, [[aLon, aLat], [bLon, bLat]]: Segment): number {
  const squeeze = Math.cos((lat * Math.PI) / 180)
  const [x, y, dx, dy] = [(lon - aLon) * squeeze, lat - aLat, (bLon - aLon) * squeeze, bLat - aLat]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length))
  return (x - share * dx) ** 2 + (y - share * dy) ** 2
}

function gridOf({ centre: [lon, lat], width, height }: Box): readonly Coordinate[] {
  return Array.from({ length: (steps + 1) ** 2 }, (_, place): Coordinate => {
    const column = place % (steps + 1)
    const row = Math.floor(place / (steps + 1))
    return [lon + (column / steps - 0.5) * width, lat + (row / steps - 0.5) * height]
  })
}

function boxAround([outer = []]: Polygon): Box {
  const lons = outer.map(([lon]) => lon)
  const lats = outer.map(([, lat]) => lat)
  const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)]
  return { centre: [(west + east) / 2, (south + north) / 2], width: east - west, height: north - south }
}

function areaOf([outer = []]: Polygon): number {
  return Math.abs(signedArea(outer))
}
