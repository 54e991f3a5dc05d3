import type { Map as MapLibreMap } from 'maplibre-gl'

/** A drawn map that stays as it is. */
export interface MapPicture {
  readonly canvas: HTMLCanvasElement
  /** Size in CSS pixels of the map that it was taken from. */
  readonly widthPx: number
  readonly heightPx: number
  /** Metres on the ground in one of those pixels, at the middle of the map. */
  readonly metresPerPx: number
}

const equatorMetres = 40_075_016.686
const worldTilePx = 512

/** Takes a picture of a map as it is now. The drawing is only there right after it was made, so it is made anew. */
export function takePicture(map: MapLibreMap): MapPicture {
  map.redraw()
  const drawing = map.getCanvas()
  const canvas = document.createElement('canvas')
  canvas.width = drawing.width
  canvas.height = drawing.height
  canvas.getContext('2d')?.drawImage(drawing, 0, 0)
  const { clientWidth: widthPx, clientHeight: heightPx } = map.getContainer()
  return { canvas, widthPx, heightPx, metresPerPx: metresPerPx(map.getCenter().lat, map.getZoom()) }
}

/** Metres on the ground in a CSS pixel of a Web Mercator map, at a latitude. */
export function metresPerPx(latitude: number, zoom: number): number {
  return (equatorMetres * Math.cos((latitude * Math.PI) / 180)) / (worldTilePx * 2 ** zoom)
}
