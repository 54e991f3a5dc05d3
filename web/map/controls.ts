import { GeolocateControl, type Map as MapLibreMap, NavigationControl, ScaleControl } from 'maplibre-gl'
import { duration, focusZoom } from './camera.ts'
import { CreditsControl } from './credits-control.ts'
import type { MapOptions } from './map-handle.ts'
import { MapNotice } from './map-notice.ts'
import type { MapWords } from './map-words.ts'

/** Names of MapLibre's own controls in its table of words. */
export const controlLocale = (words: MapWords): Record<string, string> => ({
  'Map.Title': words.title,
  'NavigationControl.ZoomIn': words.zoomIn,
  'NavigationControl.ZoomOut': words.zoomOut,
  'GeolocateControl.FindMyLocation': words.locate,
  'GeolocateControl.LocationNotAvailable': words.locateUnavailable,
})

export interface MapControls {
  readonly credits: CreditsControl
  readonly notice: MapNotice
  /** Says everything in the words of another language. */
  readonly translate: (words: MapWords) => void
}

/** Zoom, position (asked for only when pressed), scale and credits. */
export function addControls(map: MapLibreMap, words: MapWords, options: Pick<MapOptions, 'reducedMotion' | 'on'>): MapControls {
  const credits = new CreditsControl()
  const notice = new MapNotice(map.getContainer())
  map.addControl(credits, 'bottom-right')
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 90 }), 'bottom-left')
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
  map.addControl(positionControl(notice, options), 'top-right')
  const translate = (next: MapWords) => {
    notice.words = next
    nameControls(map.getContainer(), next)
  }
  translate(words)
  return { credits, notice, translate }
}

function positionControl(notice: MapNotice, { reducedMotion, on }: Pick<MapOptions, 'reducedMotion' | 'on'>): GeolocateControl {
  const control = new GeolocateControl({
    positionOptions: { enableHighAccuracy: true, timeout: 10_000 },
    fitBoundsOptions: { maxZoom: focusZoom, ...duration(reducedMotion) },
  })
  control.on('outofmaxbounds', () => notice.say('locateOutside'))
  control.on('error', () => notice.say('locateUnavailable'))
  control.on('geolocate', ({ coords }) => {
    notice.clear()
    on.located(coords)
  })
  return control
}

/** MapLibre reads its words once, when a control is made; a change of language renames what is there. */
function nameControls(container: HTMLElement, words: MapWords): void {
  const named: readonly (readonly [string, string])[] = [
    ['.maplibregl-ctrl-zoom-in', words.zoomIn],
    ['.maplibregl-ctrl-zoom-out', words.zoomOut],
    ['.maplibregl-ctrl-geolocate', words.locate],
  ]
  for (const [selector, name] of named) {
    const button = container.querySelector(selector)
    button?.setAttribute('title', name)
    button?.setAttribute('aria-label', name)
  }
  container.querySelector('.maplibregl-canvas')?.setAttribute('aria-label', words.title)
}
