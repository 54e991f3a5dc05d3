import type { LngLat, Map as MapLibreMap } from 'maplibre-gl'
import type { Bounds, Catalogue } from '../../data/model/catalogue.ts'
import type { MapView } from './map-handle.ts'

/** Longest movement. */
const movementMs = 300
export const zoomLimits = { least: 6.7, most: 18 } as const
/** An object that is focused is shown at least this close, where it stands by itself. */
export const focusZoom = 14

export const duration = (reducedMotion: boolean): { readonly duration: number } => ({ duration: reducedMotion ? 0 : movementMs })

/** Where the data is: around the objects of every dataset that is drawn as symbols; the ground's bounds when there are none. */
export function dataBounds({ datasets, basemap }: Catalogue): Bounds {
  const all = datasets.flatMap(({ bounds, show }) => (bounds && show === 'points' ? [bounds] : []))
  if (all.length === 0) return basemap.bounds
  return [
    Math.min(...all.map(([west]) => west)),
    Math.min(...all.map(([, south]) => south)),
    Math.max(...all.map(([, , east]) => east)),
    Math.max(...all.map(([, , , north]) => north)),
  ]
}

/** How far beyond the data one may go, in degrees of latitude. */
const leeway = 0.25

/** Where the middle of the map may be: about the data, never off the ground. */
export function roamingBounds(catalogue: Catalogue): Bounds {
  const [west, south, east, north] = dataBounds(catalogue)
  const ground = catalogue.basemap.bounds
  return [
    Math.max(west - 2 * leeway, ground[0]),
    Math.max(south - leeway, ground[1]),
    Math.min(east + 2 * leeway, ground[2]),
    Math.min(north + leeway, ground[3]),
  ]
}

/**
 * Keeps the middle of the map inside the bounds. The corners may leave them: on a tall phone the whole county
 * could not be seen otherwise, since a view that wide is far higher than the county.
 */
export function keepCentreIn([west, south, east, north]: Bounds) {
  const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))
  return (centre: LngLat, zoom: number) => {
    const kept = centre.wrap()
    kept.lng = clamp(kept.lng, west, east)
    kept.lat = clamp(kept.lat, south, north)
    return { center: kept, zoom: clamp(zoom, zoomLimits.least, zoomLimits.most) }
  }
}

/** Where the map looks now. */
export function currentView(map: MapLibreMap): MapView {
  const { lng, lat } = map.getCenter()
  return { longitude: lng, latitude: lat, zoom: map.getZoom() }
}

/** Bounds of the part that no panel covers. */
export function freeBounds(map: MapLibreMap): Bounds {
  const { clientWidth, clientHeight } = map.getContainer()
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding()
  const southWest = map.unproject([left, clientHeight - bottom])
  const northEast = map.unproject([clientWidth - right, top])
  return [southWest.lng, southWest.lat, northEast.lng, northEast.lat]
}
