import type { DatasetDescriptor } from '../../data/model/dataset.ts'
import type { Feature, Geometry } from '../../data/model/feature.ts'
import { layerIdOf } from '../../data/model/layers.ts'
import type { TileFeature, TileLayer } from '../../tiles/cut/tile-layer.ts'
import { type ArchiveReport, toArchive } from '../../tiles/cut/to-archive.ts'
import { compress } from './compression.ts'
import type { ExportInput } from './export-input.ts'
import type { ExportedFile } from './exported-file.ts'

export interface ExportedTiles {
  readonly file: ExportedFile
  readonly report: ArchiveReport
}

/** Name of the tile layer with points at the named neighbours of objects whose own position is not known. */
export function nearLayerName(dataset: string): string {
  return `${dataset}_near`
}

/** A PMTiles archive with the dataset's shapes, and its approximate places in a layer of their own. Undefined for a dataset without either. */
export function exportTiles({ descriptor, features, licence, attribution }: ExportInput): ExportedTiles | undefined {
  if (descriptor.geometry.type === 'none') return undefined
  const { minZoom, maxZoom } = descriptor.tiles
  const archive = toArchive({
    layers: layersFor(descriptor, features),
    minZoom,
    maxZoom,
    name: descriptor.title.en,
    description: descriptor.description.en,
    attribution,
    version: '1.0.0',
    extra: { title_sv: descriptor.title.sv, licence, demonstration: features.some(({ properties }) => properties.demonstration) },
    compress,
  })
  if (!archive) return undefined
  const about = { name: `${descriptor.id}.pmtiles`, dataset: descriptor.id, format: 'PMTiles', mediaType: 'application/vnd.pmtiles' }
  return {
    file: { about: { ...about, count: archive.report.tiles, crs: 'EPSG:3857', licence }, bytes: archive.bytes },
    report: archive.report,
  }
}

function layersFor(descriptor: DatasetDescriptor, features: readonly Feature[]): readonly TileLayer[] {
  const placed = features.flatMap((feature) => (feature.geometry ? [toTileFeature(feature, feature.geometry, descriptor)] : []))
  const near = features.flatMap((feature) => {
    const geometry = nearGeometry(feature)
    return geometry ? [toTileFeature(feature, geometry, descriptor)] : []
  })
  const layers = [
    { name: descriptor.id, features: placed },
    { name: nearLayerName(descriptor.id), features: near },
  ]
  return layers.filter((layer) => layer.features.length > 0)
}

function nearGeometry({ properties }: Feature): Geometry | null {
  const { position, near_longitude, near_latitude } = properties
  if (position !== 'near' || near_longitude === null || near_latitude === null) return null
  return { type: 'Point', coordinates: [near_longitude, near_latitude] }
}

function toTileFeature(feature: Feature, geometry: Geometry, descriptor: DatasetDescriptor): TileFeature {
  const { properties } = feature
  const kept = Object.fromEntries(descriptor.tiles.keep.map((name) => [name, properties[name] ?? null]))
  const common = { id: properties.id, layer: layerIdOf(feature, descriptor), name: properties[descriptor.name.field] ?? null }
  return { id: feature.id, geometry, properties: { ...kept, ...common, demonstration: properties.demonstration ? true : null } }
}
