import './paper-map.css'
import { Map as MapLibreMap } from 'maplibre-gl'
import type { Bounds, Catalogue } from '../../data/model/catalogue.ts'
import type { Language } from '../../data/model/localised-text.ts'
import type { MapContent } from './map-handle.ts'
import { type MapPicture, takePicture } from './map-picture.ts'
import { drawMissingImages } from './missing-images.ts'
import { paperStyle } from './paper-style.ts'
import { tileMode } from './tile-url.ts'

export interface PaperMapOptions {
  readonly catalogue: Catalogue
  readonly content: MapContent
  readonly language: Language
  /** What must be on it. */
  readonly bounds: Bounds
  /** Numbers in the list, by key; empty when there are too many objects to number. */
  readonly numbers: ReadonlyMap<string, number>
}

/** CSS pixels: on paper 180 mm wide, so that letters of 13 px become 7 points. */
const size = { widthPx: 850, heightPx: 560 }
const pixelRatio = 2.5
/** A tile that does not come must not keep anybody from printing. */
const mostMs = 8000

/** Draws a map for paper, apart from the one on the screen: light, of a size that fits, and sharp enough for a printer. */
export async function drawPaperMap({ catalogue, content, language, bounds, numbers }: PaperMapOptions): Promise<MapPicture> {
  const container = document.createElement('div')
  container.className = 'paper-map'
  container.style.inlineSize = `${size.widthPx}px`
  container.style.blockSize = `${size.heightPx}px`
  document.body.append(container)
  const tiles = { base: location.origin, mode: tileMode(document), release: catalogue.release }
  const style = paperStyle({ catalogue, content, language, tiles, reducedMotion: true }, numbers)
  const map = new MapLibreMap({
    container,
    style,
    pixelRatio,
    interactive: false,
    attributionControl: false,
    fadeDuration: 0,
    renderWorldCopies: false,
    validateStyle: false,
  })
  try {
    map.fitBounds([...bounds], { duration: 0, padding: 8 })
    drawMissingImages(map, catalogue)
    await isDrawn(map)
    return takePicture(map)
  } finally {
    map.remove()
    container.remove()
  }
}

function isDrawn(map: MapLibreMap): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, mostMs)
    map.once('idle', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
