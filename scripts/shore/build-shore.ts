import { projectPoint } from '../../data/crs/project.ts'
import { licences } from '../../data/model/licence.ts'
import type { Shore } from '../../data/model/shore.ts'
import { cleanLines } from '../../tiles/basemap/clean-lines.ts'
import { closeAreas } from '../../tiles/basemap/close-areas.ts'
import { basemapBounds, toFrame } from '../../tiles/basemap/frame.ts'
import { checkSource } from '../../tiles/basemap/sources.ts'
import { type ExportedFile, encodeText } from '../export/exported-file.ts'
import { type Box, clipRing, type PlanePoint } from './clip-ring.ts'
import { simplifyRing } from './simplify-ring.ts'

/** The basemap's source that the shore is made from, relative to `tiles/`. */
export const shorelineSource = 'basemap/sources/shoreline.geojson'

/** Metres. With the rounding to whole steps a ring stays within 30 m of the shoreline, whose own error is larger. */
const stepMetres = 10
const simplifyMetres = 20
/** Islands smaller than half a hectare are rocks on the way, not land that a line reaches. */
const smallestAreaSquareMetres = 5000
/** Blekinge with the shores that people come from, in EPSG:3006. */
const extent: Box = [435_000, 6_180_000, 590_000, 6_290_000]
/** Rings run on a little outside it, so that no edge lies exactly on its border. */
const marginMetres = 500

/** `shore.json`, from the shorelines that the basemap is made from. Throws when they are not as expected. */
export function buildShoreFile(shoreline: Uint8Array): ExportedFile {
  const shore = buildShore(JSON.parse(new TextDecoder().decode(shoreline)))
  const about = { name: 'shore.json', dataset: null, format: 'Shore', mediaType: 'application/json', count: shore.rings.length }
  return { about: { ...about, crs: shore.crs, licence: shore.licence }, bytes: encodeText(`${JSON.stringify(shore)}\n`) }
}

/** Land in the extent, simplified and in whole steps. Throws when the source is not as expected. */
export function buildShore(source: unknown): Shore {
  const { features } = checkSource({ 'sources/shoreline.geojson': source }, 'sources/shoreline.geojson')
  const sea = features.flatMap(({ properties, geometry }) => (properties.level === 1 ? cleanLines([geometry.coordinates]).kept : []))
  const land = closeAreas(sea, toFrame(basemapBounds)).flat()
  return {
    crs: 'EPSG:3006',
    licence: licences['LGPL-3.0'].name,
    credit: 'GSHHG 2.3.7, Paul Wessel and Walter H. F. Smith; cut out, simplified and rounded',
    stepMetres,
    toleranceMetres: 30,
    extent: extent.map((each) => each / stepMetres),
    rings: land.map(toPlane).flatMap(toRing),
  }
}

/** Without the first point again. */
function toPlane(ring: readonly PlanePoint[]): readonly PlanePoint[] {
  return ring.slice(0, -1).map((point) => projectPoint('EPSG:3006', point))
}

function toRing(ring: readonly PlanePoint[]): readonly number[][] {
  const [west, south, east, north] = extent
  const box: Box = [west - marginMetres, south - marginMetres, east + marginMetres, north + marginMetres]
  const clipped = simplifyRing(clipRing(ring, box), simplifyMetres)
  if (Math.abs(areaOf(clipped)) < smallestAreaSquareMetres) return []
  const steps = clipped.map(([easting, northing]): PlanePoint => [Math.round(easting / stepMetres), Math.round(northing / stepMetres)])
  const moved = steps.filter(([x, y], place) => x !== steps.at(place - 1)?.[0] || y !== steps.at(place - 1)?.[1])
  return moved.length < 3 ? [] : [toDeltas(moved)]
}

function toDeltas(ring: readonly PlanePoint[]): number[] {
  return ring.flatMap(([x, y], place) => {
    const [beforeX, beforeY] = (place === 0 ? undefined : ring[place - 1]) ?? [0, 0]
    return [x - beforeX, y - beforeY]
  })
}

/** Square metres; the sign says which way the ring runs. */
function areaOf(ring: readonly PlanePoint[]): number {
  const doubled = ring.reduce((sum, [x, y], place) => {
    const [beforeX, beforeY] = ring.at(place - 1) ?? [x, y]
    return sum + beforeX * y - x * beforeY
  }, 0)
  return doubled / 2
}
