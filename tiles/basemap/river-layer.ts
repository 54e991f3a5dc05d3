import { cleanLines } from './clean-lines.ts'
import { type ClipArea, clipLine } from './clip-line.ts'
import { basemapBounds } from './frame.ts'
import { toSegments } from './plane.ts'
import type { BasemapSources } from './sources.ts'

type RiverFeature = BasemapSources['sources/rivers.geojson']['features'][number]

/** `river`: coarse and without names, cut off at the basemap's frame. */
export function buildRiverLayer(features: readonly RiverFeature[]) {
  const { kept, report } = cleanLines(features.map(({ geometry }) => geometry.coordinates))
  const lines = kept.flatMap((line) => clipLine(line, mapArea()))
  const rivers = lines.map(
    (coordinates, place) => ({ id: place + 1, geometry: { type: 'LineString', coordinates }, properties: {} }) as const,
  )
  return { layers: [{ name: 'river', features: rivers }], cleaning: report }
}

function mapArea(): ClipArea {
  const [west, south, east, north] = basemapBounds
  const outline = toSegments([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ])
  return { outline, isInside: ([lon, lat]) => lon > west && lon < east && lat > south && lat < north }
}
