import './map-fonts.css'
import 'maplibre-gl/dist/maplibre-gl.css'
import './map.css'
import { GPUInitializationError } from 'maplibre-gl'
import { LiveMap } from './live-map.ts'
import type { MapHandle, MapOptions } from './map-handle.ts'
import { mapWords } from './map-words.ts'

/**
 * Puts a map into the container. `document.body.dataset.map` is `loading`, then `idle` when everything is drawn,
 * or `failed` where the browser cannot draw maps; the reason then goes to `on.failed`, in words.
 */
export function createMap(container: HTMLElement, options: MapOptions): MapHandle {
  document.body.dataset.map = 'loading'
  try {
    return new LiveMap(container, options)
  } catch (error) {
    if (!(error instanceof GPUInitializationError)) throw error
    document.body.dataset.map = 'failed'
    options.on.failed(mapWords[options.language].noWebGl)
    return absentMap
  }
}

const ignore = () => undefined

/** Answers every call and does nothing: the page goes on with its list. */
const absentMap: MapHandle = {
  show: ignore,
  focus: ignore,
  fit: ignore,
  goTo: ignore,
  centre: () => [0, 0],
  markOrigin: ignore,
  setPicking: ignore,
  setTheme: ignore,
  setLanguage: ignore,
  setPadding: ignore,
  resize: ignore,
  takePicture: () => null,
  destroy: ignore,
}
