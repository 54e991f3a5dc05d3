import { GeoJSONSource, type MapGeoJSONFeature, type Map as MapLibreMap, type PointLike } from 'maplibre-gl'
import { duration, focusZoom } from './camera.ts'
import { isOneSpot } from './item-features.ts'
import type { MapEvents } from './map-handle.ts'

/** What lies at a point of the screen. */
export type Picked =
  | { readonly kind: 'cluster'; readonly feature: MapGeoJSONFeature }
  | { readonly kind: 'objects'; readonly keys: readonly string[] }
  | { readonly kind: 'nothing' }

interface ScreenPoint {
  readonly x: number
  readonly y: number
}

const isInteractive = (id: string) => /^(points|names|near|near-names|areas):|^(lone|lone-names|rings|selected)$/.test(id)
const isArea = (feature: MapGeoJSONFeature) => feature.layer.id.startsWith('areas:')

/** Finds what lies at a point, else within `reachPixels` of it. Symbols go before areas. */
export function pick(map: MapLibreMap, point: ScreenPoint, reachPixels: number): Picked {
  const here = findAt(map, [point.x, point.y])
  if (here.some((feature) => !isArea(feature))) return toPicked(here)
  const around = findAt(map, [
    [point.x - reachPixels, point.y - reachPixels],
    [point.x + reachPixels, point.y + reachPixels],
  ])
  const nearest = around.find((feature) => !isArea(feature))
  return toPicked(nearest ? [nearest] : here)
}

function findAt(map: MapLibreMap, geometry: PointLike | [PointLike, PointLike]): readonly MapGeoJSONFeature[] {
  const layers = map.getLayersOrder().filter(isInteractive)
  return map.queryRenderedFeatures(geometry, { layers })
}

function toPicked(features: readonly MapGeoJSONFeature[]): Picked {
  const [first] = features
  if (!first) return { kind: 'nothing' }
  if (first.layer.id === 'rings') return { kind: 'cluster', feature: first }
  const symbols = features.filter((feature) => !isArea(feature) && feature.layer.id !== 'rings')
  const keys = (symbols.length > 0 ? symbols : [first]).map(keyOf)
  return { kind: 'objects', keys: [...new Set(keys)] }
}

/** Tiles carry the id alone and their source is the dataset; objects made in the page carry the whole key. */
function keyOf({ source, properties }: MapGeoJSONFeature): string {
  const { key, id } = properties
  return typeof key === 'string' ? key : `${source}/${String(id)}`
}

/** Tells the page what was chosen, or opens a cluster. */
export async function act(
  map: MapLibreMap,
  picked: Picked,
  context: { readonly on: MapEvents; readonly reducedMotion: boolean },
): Promise<void> {
  switch (picked.kind) {
    case 'nothing':
      return context.on.clear()
    case 'objects': {
      const [first, second] = picked.keys
      if (second !== undefined) return context.on.choose(picked.keys)
      return first === undefined ? undefined : context.on.select(first)
    }
    case 'cluster':
      return openCluster(map, picked.feature, context)
  }
}

/** Zooms until a cluster parts; objects that stand on one spot never do, and are offered as a list. */
async function openCluster(
  map: MapLibreMap,
  { properties, geometry }: MapGeoJSONFeature,
  { on, reducedMotion }: { readonly on: MapEvents; readonly reducedMotion: boolean },
): Promise<void> {
  const source = map.getSource('items')
  if (!(source instanceof GeoJSONSource) || geometry.type !== 'Point') return
  const id = Number(properties.cluster_id)
  const [leaves, zoom] = await Promise.all([
    source.getClusterLeaves(id, Number(properties.point_count), 0),
    source.getClusterExpansionZoom(id),
  ])
  if (isOneSpot(leaves)) return on.choose(leaves.map((leaf) => String(leaf.properties?.key)))
  const [longitude = 0, latitude = 0] = geometry.coordinates
  map.easeTo({ center: [longitude, latitude], zoom: Math.min(zoom + 0.2, focusZoom), ...duration(reducedMotion) })
}
