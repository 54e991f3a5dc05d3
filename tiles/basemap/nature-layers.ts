import type { TileFeature, TileLayer } from '../cut/tile-layer.ts'
import { type CleaningReport, cleanPolygons, sumReports } from './clean-lines.ts'
import type { BasemapSources } from './sources.ts'

type NatureFeature = BasemapSources['sources/protected-nature.geojson']['features'][number]

const nothing: CleaningReport = { repeatedPoints: 0, emptyLines: 0, emptyRings: 0 }

/** `nature`, the protected areas, and `nature_point`, the monuments that the register knows as points (a tree, a boulder). */
export function buildNatureLayers(features: readonly NatureFeature[]) {
  const cleaned = features.map(cleanFeature)
  const isPoint = ({ feature }: { readonly feature: TileFeature }) => feature.geometry.type === 'MultiPoint'
  const layers: readonly TileLayer[] = [
    { name: 'nature', features: cleaned.filter((each) => !isPoint(each)).map(({ feature }) => feature) },
    { name: 'nature_point', features: cleaned.filter(isPoint).map(({ feature }) => feature) },
  ]
  return { layers, cleaning: sumReports(cleaned.map(({ report }) => report)) }
}

function cleanFeature({ properties, geometry }: NatureFeature): { readonly feature: TileFeature; readonly report: CleaningReport } {
  const { id, name, kind } = properties
  const about = { id: Number(id), properties: { name, kind } }
  if (geometry.type === 'MultiPoint') return { feature: { ...about, geometry }, report: nothing }
  const { kept, report } = cleanPolygons(geometry.coordinates)
  return { feature: { ...about, geometry: { type: 'MultiPolygon', coordinates: kept } }, report }
}
