import type { Bounds, Catalogue } from '../../data/model/catalogue.ts'
import { zoomLimits } from '../map/camera.ts'
import { detailZoom } from '../map/style-context.ts'
import { offlineLimits } from './offline-limits.ts'

/** What the map shows. */
interface SeenArea {
  /** West, south, east, north in WGS84 degrees. */
  readonly bounds: Bounds
  /** How wide that is on the screen, in CSS pixels. */
  readonly widthPx: number
}

interface Archive {
  readonly name: string
  readonly minZoom: number
  readonly maxZoom: number
}

const tilePx = 512

/**
 * Paths of the tiles that the map draws an area with, and of those above them, which it draws when somebody zooms out; the
 * coarsest first, and never more than the limit.
 */
export function viewTiles(catalogue: Catalogue, { bounds, widthPx }: SeenArea): readonly string[] {
  const zoom = zoomOf(bounds, widthPx)
  const archives = archivesOf(catalogue)
  const coarsest = Math.floor(zoomLimits.least)
  const levels = Array.from({ length: Math.max(0, zoom - coarsest + 1) }, (_, index) => coarsest + index)
  const paths = levels.flatMap((level) =>
    archives
      .filter(({ minZoom, maxZoom }) => level >= minZoom && level <= maxZoom)
      .flatMap(({ name }) => tilesOf(clip(bounds, catalogue.basemap.bounds), level).map((tile) => `${name}/${tile}`)),
  )
  return paths.slice(0, offlineLimits.viewTiles).map((path) => `/tiles/${catalogue.release}/${path}.mvt`)
}

/** The zoom whose tiles are drawn: the whole number below the map's own. */
function zoomOf([west, , east]: Bounds, widthPx: number): number {
  const shareOfWorld = Math.max(east - west, 1e-6) / 360
  return Math.max(0, Math.floor(Math.log2(widthPx / tilePx / shareOfWorld) + 1e-9))
}

/** The ground, and the objects that start on; those are drawn from tiles only where the map is close. */
function archivesOf({ basemap, datasets }: Catalogue): readonly Archive[] {
  const shown = datasets.filter(({ layers, show }) => show === 'points' && layers.some(({ startsOn }) => startsOn))
  const objects = shown.flatMap(({ tiles }) => (tiles ? [{ ...tiles, minZoom: Math.max(tiles.minZoom, detailZoom) }] : []))
  return [basemap, ...objects].map(({ archive, minZoom, maxZoom }) => ({ name: archive.replace(/\.pmtiles$/, ''), minZoom, maxZoom }))
}

function clip([west, south, east, north]: Bounds, within: Bounds): Bounds {
  return [Math.max(west, within[0]), Math.max(south, within[1]), Math.min(east, within[2]), Math.min(north, within[3])]
}

function tilesOf([west, south, east, north]: Bounds, zoom: number): readonly string[] {
  const size = 2 ** zoom
  const column = (longitude: number) => Math.floor(((longitude + 180) / 360) * size)
  const tiles: string[] = []
  for (let x = column(west); x <= column(east); x++) {
    for (let y = rowOf(north, size); y <= rowOf(south, size); y++) tiles.push(`${zoom}/${x}/${y}`)
  }
  return tiles
}

/** Web Mercator, rows counted from the north. */
function rowOf(latitude: number, size: number): number {
  const radians = (latitude * Math.PI) / 180
  return Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * size)
}
