import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Catalogue } from '../../data/model/catalogue.ts'
import { drawImage } from './draw-image.ts'
import { findImage } from './image-name.ts'
import { symbolColoursOf } from './image-palette.ts'

/** Draws each image of the style when the map first asks for it, in the colours that hold at the map's container. */
export function drawMissingImages(map: MapLibreMap, { datasets }: Catalogue): void {
  const pixelRatio = Math.max(2, Math.ceil(map.getPixelRatio()))
  const readColours = symbolColoursOf(map.getContainer())
  const layers = datasets.flatMap((dataset) => dataset.layers)
  const findSymbol = (layer: string) => layers.find(({ id }) => id === layer)?.symbol
  map.setMissingStyleImageResolver((id) => {
    const wanted = findImage(id)
    const image = wanted && drawImage(wanted, { pixelRatio, readColours, findSymbol })
    if (image) map.addImage(id, image, { pixelRatio })
  })
}
