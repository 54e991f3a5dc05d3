import { gunzipSync, gzipSync } from 'node:zlib'
import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { PMTiles, type Source } from 'pmtiles'
import type { CutTile } from '../../../tiles/cut/tile-layer.ts'

export const compress = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 4 })

/** One feature of one tile, as an independent reader sees it. */
export interface SeenFeature {
  readonly z: number
  readonly x: number
  readonly y: number
  readonly layer: string
  readonly id: number | undefined
  readonly type: number
  readonly properties: Readonly<Record<string, unknown>>
  /** Parts of the geometry in tile units. */
  readonly parts: readonly (readonly { readonly x: number; readonly y: number }[])[]
}

export function readTile({ z, x, y, bytes }: CutTile): readonly SeenFeature[] {
  const { layers } = new VectorTile(new PbfReader(gunzipSync(bytes)))
  return Object.entries(layers).flatMap(([name, layer]) =>
    Array.from({ length: layer.length }, (_, place) => {
      const feature = layer.feature(place)
      const { id, type, properties } = feature
      return { z, x, y, layer: name, id, type, properties: { ...properties }, parts: feature.loadGeometry() }
    }),
  )
}

/** Ids in a layer at a zoom, ascending and each once. */
export function idsAt(tiles: readonly CutTile[], zoom: number, layer: string): readonly number[] {
  const seen = tiles.filter(({ z }) => z === zoom).flatMap(readTile)
  const ids = seen.flatMap((feature) => (feature.layer === layer && feature.id !== undefined ? [feature.id] : []))
  return [...new Set(ids)].sort((first, second) => first - second)
}

/** An archive in memory, for the npm reader. */
export function openArchive(bytes: Uint8Array): PMTiles {
  const source: Source = {
    getKey: () => 'memory',
    getBytes: async (offset, length) => ({ data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer }),
  }
  return new PMTiles(source)
}

/** Position of a coordinate in units of a tile, without rounding. */
export function toTileUnits([lon, lat]: readonly [number, number], z: number, x: number, y: number): readonly [number, number] {
  const sine = Math.sin((lat * Math.PI) / 180)
  const worldX = lon / 360 + 0.5
  const worldY = 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI
  return [4096 * (worldX * 2 ** z - x), 4096 * (worldY * 2 ** z - y)]
}
