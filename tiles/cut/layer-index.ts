import { GeoJSONVT } from '@maplibre/geojson-vt'
import type { TileFeature, TileLayer } from './tile-layer.ts'

/** Units along the edge of a tile. */
export const extent = 4096

/** Units that a tile's contents reach beyond its edge, so that symbols and lines are whole there. */
export const buffer = 64

export type TilePoint = readonly [number, number]

/** Geometry in units of the tile: a list of points for type 1, lists of lines or rings for types 2 and 3. */
export type TileShape =
  | { readonly type: 1; readonly geometry: readonly TilePoint[] }
  | { readonly type: 2 | 3; readonly geometry: readonly (readonly TilePoint[])[] }

export type SlicedFeature = TileShape & { readonly id: number; readonly tags: Readonly<Record<string, string | number | boolean>> }

export interface SlicedTile {
  readonly features: readonly SlicedFeature[]
  /** Features that reach into the tile, also those too small to be shown at its zoom: with none, its children are empty too. */
  readonly numFeatures: number
}

/** Gives the part of one layer that falls into a tile; null where nothing does. */
export interface LayerIndex {
  readonly getTile: (z: number, x: number, y: number) => SlicedTile | null
}

/** Slices a layer into all tiles down to `maxZoom`. */
export function indexLayer({ features, tolerance = 3 }: TileLayer, maxZoom: number): LayerIndex {
  const options = { maxZoom, indexMaxZoom: maxZoom, indexMaxPoints: 0, extent, buffer, tolerance }
  return new GeoJSONVT({ type: 'FeatureCollection', features: features.map(toGeoJson) }, options)
}

function toGeoJson({ id, geometry, properties }: TileFeature) {
  const tags = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null))
  return { type: 'Feature', id, geometry, properties: tags }
}
