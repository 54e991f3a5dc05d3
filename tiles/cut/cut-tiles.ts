import { checkLayers } from './check-layers.ts'
import { describeLayer, type LayerDescription } from './describe-layer.ts'
import { encodeTile, type LayerSlice } from './encode-tile.ts'
import { indexLayer, type LayerIndex } from './layer-index.ts'
import type { CutTile, TileLayer } from './tile-layer.ts'

export interface CutInput {
  readonly layers: readonly TileLayer[]
  readonly minZoom: number
  readonly maxZoom: number
  /** Compresses one tile; equal input must give equal bytes. */
  readonly compress: (bytes: Uint8Array) => Uint8Array
}

export interface CutResult {
  /** Ordered by zoom, and within a zoom by the quarters of the world; tiles without anything to show are left out. */
  readonly tiles: readonly CutTile[]
  /** One description a layer, in the order of the input, also for layers without features. */
  readonly layers: readonly LayerDescription[]
}

interface Address {
  readonly z: number
  readonly x: number
  readonly y: number
}

interface IndexedLayer {
  readonly name: string
  readonly minZoom: number
  readonly maxZoom: number
  readonly index: LayerIndex
}

/**
 * Cuts layers into vector tiles. At a layer's highest zoom every feature is in at least one tile, under its own id; below it
 * lines are simplified and shapes too small to see are left out. Equal input gives equal tiles in equal order.
 */
export function cutTiles({ layers, minZoom, maxZoom, compress }: CutInput): CutResult {
  checkLayers(layers)
  const indexed = layers.map((layer) => {
    const zooms = { minZoom: Math.max(layer.minZoom ?? minZoom, minZoom), maxZoom: Math.min(layer.maxZoom ?? maxZoom, maxZoom) }
    return { name: layer.name, ...zooms, index: indexLayer(layer, zooms.maxZoom) }
  })
  const tiles: CutTile[] = []
  let addresses: readonly Address[] = [{ z: 0, x: 0, y: 0 }]
  for (let z = 0; z <= maxZoom; z++) {
    const found = addresses.map((address) => ({ address, slices: sliceTile(indexed, address) })).filter(({ slices }) => slices.length > 0)
    for (const { address, slices } of found) tiles.push(...encodeSlices(slices, address, compress))
    addresses = found.flatMap(({ address }) => childrenOf(address))
  }
  const descriptions = layers.map((layer, place) =>
    describeLayer(layer, indexed[place]?.minZoom ?? minZoom, indexed[place]?.maxZoom ?? maxZoom),
  )
  return { tiles, layers: descriptions }
}

/** Every layer's part of the tile, also above the layer's `minZoom`, where it only shows the way to the tiles below. */
function sliceTile(layers: readonly IndexedLayer[], { z, x, y }: Address): readonly (LayerSlice & { readonly minZoom: number })[] {
  return layers.flatMap(({ name, minZoom, maxZoom, index }) => {
    const tile = z > maxZoom ? null : index.getTile(z, x, y)
    return tile && tile.numFeatures > 0 ? [{ name, tile, minZoom, keepSmall: z === maxZoom }] : []
  })
}

function encodeSlices(
  slices: readonly (LayerSlice & { readonly minZoom: number })[],
  address: Address,
  compress: CutInput['compress'],
): readonly CutTile[] {
  const bytes = encodeTile(slices.filter(({ minZoom }) => address.z >= minZoom))
  return bytes ? [{ ...address, bytes: compress(bytes) }] : []
}

function childrenOf({ z, x, y }: Address): readonly Address[] {
  return [
    { z: z + 1, x: x * 2, y: y * 2 },
    { z: z + 1, x: x * 2 + 1, y: y * 2 },
    { z: z + 1, x: x * 2, y: y * 2 + 1 },
    { z: z + 1, x: x * 2 + 1, y: y * 2 + 1 },
  ]
}
