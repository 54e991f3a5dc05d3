import type { Bounds } from '../pmtiles/header.ts'
import { writeArchive } from '../pmtiles/writer.ts'
import { cutTiles } from './cut-tiles.ts'
import type { LayerDescription } from './describe-layer.ts'
import { findBounds } from './find-bounds.ts'
import type { CutTile, TileLayer } from './tile-layer.ts'

export interface ArchiveRequest {
  readonly layers: readonly TileLayer[]
  readonly minZoom: number
  readonly maxZoom: number
  readonly name: string
  readonly description: string
  /** Whom to name beside the map. */
  readonly attribution: string
  readonly version: string
  /** `overlay` where left out. */
  readonly type?: 'overlay' | 'baselayer'
  /** Those of the features where left out. */
  readonly bounds?: Bounds
  /** Further entries of the metadata. */
  readonly extra?: Readonly<Record<string, unknown>>
  /** Gzip, for tiles, directories and metadata; equal input must give equal bytes. */
  readonly compress: (bytes: Uint8Array) => Uint8Array
}

/** Figures of an archive, for the build to print. */
export interface ArchiveReport {
  readonly tiles: number
  readonly bytes: number
  readonly minZoom: number
  readonly maxZoom: number
  readonly bounds: Bounds
  readonly perZoom: readonly { readonly zoom: number; readonly tiles: number; readonly bytes: number }[]
  readonly layers: readonly LayerDescription[]
}

export interface Archive {
  readonly bytes: Uint8Array
  readonly report: ArchiveReport
}

/** Cuts layers and writes them as one PMTiles archive with complete metadata. Undefined when no layer has a feature: then there is nothing to write. */
export function toArchive(request: ArchiveRequest): Archive | undefined {
  const { layers, compress } = request
  const bounds = request.bounds ?? findBounds(layers)
  const cut = cutTiles(request)
  const minZoom = cut.tiles[0]?.z
  const maxZoom = cut.tiles.at(-1)?.z
  if (!bounds || minZoom === undefined || maxZoom === undefined) return undefined
  const bytes = writeArchive({
    tiles: cut.tiles,
    metadata: toMetadata(request, cut.layers),
    centre: { ...middleOf(bounds), zoom: minZoom },
    tileType: 'mvt',
    tileCompression: 'gzip',
    ...{ bounds, minZoom, maxZoom, compress },
  })
  const figures = { tiles: cut.tiles.length, bytes: bytes.length, minZoom, maxZoom, bounds }
  return { bytes, report: { ...figures, perZoom: countPerZoom(cut.tiles), layers: cut.layers } }
}

function toMetadata(
  { name, description, attribution, version, type = 'overlay', extra }: ArchiveRequest,
  layers: readonly LayerDescription[],
) {
  const vectorLayers = layers.map(({ id, fields, minzoom, maxzoom }) => ({ id, fields, minzoom, maxzoom }))
  return { ...extra, name, description, attribution, version, type, vector_layers: vectorLayers }
}

function middleOf([west, south, east, north]: Bounds) {
  return { lon: (west + east) / 2, lat: (south + north) / 2 }
}

function countPerZoom(tiles: readonly CutTile[]): ArchiveReport['perZoom'] {
  const zooms = [...new Set(tiles.map(({ z }) => z))]
  return zooms.map((zoom) => {
    const ofZoom = tiles.filter(({ z }) => z === zoom)
    return { zoom, tiles: ofZoom.length, bytes: ofZoom.reduce((sum, { bytes }) => sum + bytes.length, 0) }
  })
}
