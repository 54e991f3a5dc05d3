import { type Map as MapLibreMap, Marker } from 'maplibre-gl'
import type { MapHandle } from './map-handle.ts'

/** The mark where distances start. It lies over all symbols and takes no clicks from them. */
export class OriginMark {
  readonly #map: MapLibreMap
  #marker: Marker | null = null

  constructor(map: MapLibreMap) {
    this.#map = map
  }

  show(origin: Parameters<MapHandle['markOrigin']>[0]): void {
    this.#marker?.remove()
    this.#marker = origin && new Marker({ element: makeElement(origin.title) }).setLngLat([...origin.position]).addTo(this.#map)
  }
}

function makeElement(title: string): HTMLElement {
  const element = document.createElement('div')
  element.className = 'map-origin'
  element.setAttribute('role', 'img')
  element.setAttribute('aria-label', title)
  element.title = title
  return element
}
