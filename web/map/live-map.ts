import type { ErrorEvent, Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import type { Bounds } from '../../data/model/catalogue.ts'
import type { Language } from '../../data/model/localised-text.ts'
import { currentView, duration, focusZoom, freeBounds } from './camera.ts'
import { addControls, type MapControls } from './controls.ts'
import { mapCredits } from './map-credits.ts'
import type { MapContent, MapHandle, MapOptions, MapPadding, MapTheme, Position } from './map-handle.ts'
import { addKeyboard, type MapKeyboard } from './map-keyboard.ts'
import { type MapPicture, takePicture } from './map-picture.ts'
import { mapWords } from './map-words.ts'
import { drawMissingImages } from './missing-images.ts'
import { openMap } from './open-map.ts'
import { OriginMark } from './origin-mark.ts'
import { act, pick } from './picking.ts'
import { mapStyle } from './style.ts'
import { tileMode } from './tile-url.ts'

const nothing: MapContent = { items: [], layersOn: new Set(), nearOn: true, slices: {}, filtered: false, selected: null }

/** How far from a symbol a tap still counts: a finger is wider than a pointer. */
const reachPixels = { mouse: 6, touch: 16, sight: 24 } as const

/** A map that is shown: what is wanted, and MapLibre, which is kept at it. */
export class LiveMap implements MapHandle {
  readonly #options: MapOptions
  readonly #map: MapLibreMap
  readonly #controls: MapControls
  readonly #keyboard: MapKeyboard
  readonly #originMark: OriginMark
  #content = nothing
  #theme: MapTheme
  #language: Language
  #isStyled = false
  #isPicking = false

  constructor(container: HTMLElement, options: MapOptions) {
    this.#options = options
    this.#theme = options.theme
    this.#language = options.language
    this.#map = openMap(container, this.#style(), options)
    this.#controls = addControls(this.#map, this.#words(), options)
    this.#originMark = new OriginMark(this.#map)
    this.#keyboard = addKeyboard(this.#map, (point) => this.#choose(point, reachPixels.sight))
    this.#keyboard.translate(this.#words())
    this.#listen()
  }

  show(content: MapContent): void {
    this.#content = content
    this.#update()
  }

  focus(key: string): void {
    const item = this.#content.items.find((each) => each.key === key)
    const at = item?.position ?? item?.near
    if (at) this.goTo(at)
  }

  goTo(position: Position): void {
    const zoom = Math.max(this.#map.getZoom(), focusZoom)
    this.#map.easeTo({ center: [...position], zoom, ...duration(this.#options.reducedMotion) })
  }

  centre(): Position {
    const { lng, lat } = this.#map.getCenter()
    return [lng, lat]
  }

  markOrigin(origin: Parameters<MapHandle['markOrigin']>[0]): void {
    this.#originMark.show(origin)
  }

  setPicking(isPicking: boolean): void {
    this.#isPicking = isPicking
    this.#map.getContainer().classList.toggle('map-picking', isPicking)
  }

  fit(bounds: Bounds, padding = 24): void {
    this.#map.fitBounds([...bounds], { padding, maxZoom: focusZoom, ...duration(this.#options.reducedMotion) })
  }

  setTheme(theme: MapTheme): void {
    this.#theme = theme
    this.#update()
  }

  setLanguage(language: Language): void {
    this.#language = language
    this.#controls.translate(this.#words())
    this.#keyboard.translate(this.#words())
    this.#update()
  }

  setPadding(padding: MapPadding): void {
    this.#map.setPadding({ ...padding })
  }

  resize(): void {
    this.#map.resize()
  }

  takePicture(): MapPicture {
    return takePicture(this.#map)
  }

  destroy(): void {
    this.#map.remove()
  }

  #words() {
    return mapWords[this.#language]
  }

  #style() {
    const { catalogue, publicBase, reducedMotion } = this.#options
    const base = publicBase || location.origin
    const tiles = { base, mode: tileMode(document), release: catalogue.release }
    return mapStyle({ catalogue, content: this.#content, language: this.#language, theme: this.#theme, tiles, reducedMotion })
  }

  /** Before the first style is read there is nothing to compare with; it is done then. */
  #update(): void {
    if (this.#isStyled) this.#map.setStyle(this.#style(), { diff: true, validate: false })
    const credits = mapCredits(this.#options.catalogue, this.#content.layersOn, this.#language)
    this.#controls.credits.show(credits, this.#words())
  }

  #listen(): void {
    const map = this.#map
    drawMissingImages(map, this.#options.catalogue)
    map.once('style.load', () => {
      this.#isStyled = true
      this.#update()
      this.#tellView()
    })
    map.on('moveend', () => this.#tellView())
    map.on('click', (event) => this.#choose(event.point, reachOf(event)))
    map.on('mousemove', ({ point }) => this.#point(point))
    map.on('error', (event) => this.#report(event))
    map.on('idle', () => {
      document.body.dataset.map = 'idle'
      this.#options.on.idle()
    })
  }

  #tellView(): void {
    this.#options.on.moved(currentView(this.#map), freeBounds(this.#map))
  }

  #choose(point: { x: number; y: number }, reach: number): void {
    const { on, reducedMotion } = this.#options
    if (this.#isPicking) {
      const { lng, lat } = this.#map.unproject([point.x, point.y])
      on.picked([lng, lat])
    } else void act(this.#map, pick(this.#map, point, reach), { on, reducedMotion })
  }

  #point(point: { x: number; y: number }): void {
    const isOverSomething = pick(this.#map, point, 0).kind !== 'nothing'
    this.#map.getCanvas().classList.toggle('map-pointing', isOverSomething)
  }

  /** A tile that does not come is no reason to hide the map; without any ground the reader is told. */
  #report(event: ErrorEvent & { sourceId?: string }): void {
    console.warn(event.error)
    if (event.sourceId === 'basemap' && document.body.dataset.map === 'loading') this.#controls.notice.say('noTiles')
  }
}

function reachOf({ originalEvent }: MapMouseEvent): number {
  const isTouch = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch'
  return isTouch ? reachPixels.touch : reachPixels.mouse
}
