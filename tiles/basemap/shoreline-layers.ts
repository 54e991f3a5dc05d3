import type { TileFeature, TileLayer } from '../cut/tile-layer.ts'
import { type CleaningReport, cleanLines, sumReports } from './clean-lines.ts'
import type { ClipArea } from './clip-line.ts'
import { closeAreas } from './close-areas.ts'
import { basemapBounds, toFrame } from './frame.ts'
import { isInPolygon, type Line, type Polygon, toSegments } from './plane.ts'
import type { BasemapSources } from './sources.ts'

export interface ShorelineLayers {
  readonly layers: readonly TileLayer[]
  /** Land without regard to lakes, for clipping. */
  readonly land: ClipArea
  readonly cleaning: CleaningReport
}

/**
 * `land`, `sea`, `lake` and `coast` from one set of shorelines, which all have land to their left. Level 1 is the sea's shore, 2 the
 * lakes', 3 that of islands in lakes. `coast` holds the shores only, never the frame along which land and sea are cut off.
 */
export function buildShorelineLayers({ features }: BasemapSources['sources/shoreline.geojson']): ShorelineLayers {
  const shores = features.map(({ properties, geometry }) => ({ level: properties.level, ...cleanLines([geometry.coordinates]) }))
  const linesOf = (...levels: readonly number[]) => shores.filter(({ level }) => levels.includes(level)).flatMap(({ kept }) => kept)
  const frame = toFrame(basemapBounds)
  const sea = linesOf(1)
  const land = closeAreas(sea, frame)
  return {
    layers: [
      { name: 'land', features: land.map(toFeature) },
      { name: 'sea', features: closeAreas(turnRound(sea), frame).map(toFeature) },
      { name: 'lake', features: closeAreas(turnRound(linesOf(2, 3)), frame).map(toFeature) },
      {
        name: 'coast',
        features: [...sea.map(toShore('sea')), ...linesOf(2, 3).map(toShore('lake'))].map((shore, place) => ({ id: place + 1, ...shore })),
      },
    ],
    land: { outline: sea.flatMap(toSegments), isInside: (point) => land.some((polygon) => isInPolygon(point, polygon)) },
    cleaning: sumReports(shores.map(({ report }) => report)),
  }
}

function turnRound(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => line.toReversed())
}

function toFeature(polygon: Polygon, place: number): TileFeature {
  return { id: place + 1, geometry: { type: 'Polygon', coordinates: polygon }, properties: {} }
}

function toShore(kind: 'sea' | 'lake') {
  return (line: Line) => ({ geometry: { type: 'LineString', coordinates: line }, properties: { kind } }) as const
}
