import { fromGeojsonVt } from '@maplibre/vt-pbf'
import { cleanShape } from './clean-shape.ts'
import { extent, type SlicedFeature, type SlicedTile } from './layer-index.ts'

/** A layer's part of one tile; `keepSmall` at the layer's highest zoom, where nothing may be lost. */
export interface LayerSlice {
  readonly name: string
  readonly tile: SlicedTile
  readonly keepSmall: boolean
}

/** Encodes a vector tile (MVT 2). Layers without a feature are left out; with none left there is no tile, and undefined is returned. */
export function encodeTile(slices: readonly LayerSlice[]): Uint8Array | undefined {
  const layers = slices
    .map(({ name, tile, keepSmall }) => ({ name, features: tile.features.flatMap((feature) => cleanFeature(feature, keepSmall)) }))
    .filter(({ features }) => features.length > 0)
  if (layers.length === 0) return undefined
  return fromGeojsonVt(Object.fromEntries(layers.map(({ name, features }) => [name, { features }])), { version: 2, extent })
}

function cleanFeature({ id, tags, ...shape }: SlicedFeature, keepSmall: boolean): readonly SlicedFeature[] {
  const clean = cleanShape(shape, keepSmall)
  return clean ? [{ id, tags, ...clean }] : []
}
