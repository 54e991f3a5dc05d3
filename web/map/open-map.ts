import type { StyleSpecification } from 'maplibre-gl'
import { addProtocol, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { dataBounds, keepCentreIn, roamingBounds, zoomLimits } from './camera.ts'
import { controlLocale } from './controls.ts'
import type { MapOptions } from './map-handle.ts'
import { mapWords } from './map-words.ts'

// Under Vite the worker must be named: MapLibre would otherwise look for it where the bundle is not.
setWorkerUrl(workerUrl)

// Only a plain file host asks for it, and only then is the reader fetched.
addProtocol('pmtiles', async (request, abort) => (await readerOfArchives()).tile(request, abort))

let reader: Promise<{ tile: Parameters<typeof addProtocol>[1] }> | undefined

function readerOfArchives() {
  reader ??= import('pmtiles').then(({ Protocol }) => new Protocol())
  return reader
}

/** Room around the objects at the start: the county reaches a little further than they do. */
const startPadding = ({ clientWidth }: HTMLElement) => Math.min(56, clientWidth * 0.07)

/** Makes MapLibre's map: north up, flat, kept on the ground of the data. Throws where WebGL 2 is missing. */
export function openMap(container: HTMLElement, style: StyleSpecification, options: MapOptions): MapLibreMap {
  const { catalogue, language, reducedMotion, view } = options
  const map = new MapLibreMap({
    container,
    style,
    ...start(options),
    transformConstrain: keepCentreIn(roamingBounds(catalogue)),
    maxBounds: [...roamingBounds(catalogue)],
    minZoom: zoomLimits.least,
    maxZoom: zoomLimits.most,
    attributionControl: false,
    locale: controlLocale(mapWords[language]),
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    fadeDuration: reducedMotion ? 0 : 200,
    reduceMotion: reducedMotion,
    validateStyle: false,
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  if (!view) map.fitBounds([...dataBounds(catalogue)], { padding: startPadding(container), duration: 0 })
  return map
}

function start({ catalogue, view }: MapOptions): { readonly center: [number, number]; readonly zoom: number } {
  const [west, south, east, north] = dataBounds(catalogue)
  if (!view) return { center: [(west + east) / 2, (south + north) / 2], zoom: 8 }
  return { center: [view.longitude, view.latitude], zoom: view.zoom }
}
