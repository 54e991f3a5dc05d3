import { effect, type Signal, signal } from '@preact/signals'
import type { Catalogue } from '../../data/model/catalogue.ts'
import { drawnBounds } from '../list/filter-items.ts'
import type { MapEvents, MapHandle, MapPadding } from '../map/map-handle.ts'
import type { MapPicture } from '../map/map-picture.ts'
import { unionOf } from '../release/geometry-bounds.ts'
import type { Item, LonLat } from '../release/item.ts'
import type { AddressState } from '../state.ts'
import type { AppModel } from './app-model.ts'
import { mapContentOf } from './map-content.ts'
import { onThemeChange, themeInUse } from './theme.ts'

/** How far the map has come. */
type MapState = { readonly status: 'waiting' | 'loading' | 'ready' } | { readonly status: 'failed'; readonly reason: string | null }

/** What the views may ask of the map. Asking before there is a map does nothing. */
export interface MapController {
  readonly state: Signal<MapState>
  /** Whether everything in view has been drawn once. */
  readonly isDrawn: Signal<boolean>
  readonly padding: Signal<MapPadding>
  readonly start: (app: AppModel, catalogue: Catalogue, container: HTMLElement) => Promise<void>
  /** Moves to a point. */
  readonly goTo: (position: LonLat) => void
  /** Middle of the map's free part; null without a map. */
  readonly centre: () => LonLat | null
  /** Moves to where an object is drawn. */
  readonly focus: (item: Item) => void
  /** A picture of what the map shows now; null without a map. */
  readonly takePicture: () => MapPicture | null
  readonly stop: () => void
}

/** Loads the map when it is asked to, and keeps it at what the address says. */
export function createMapController(): MapController {
  const state = signal<MapState>({ status: 'waiting' })
  const padding = signal<MapPadding>({ top: 0, right: 0, bottom: 0, left: 0 })
  const isDrawn = signal(false)
  let handle: MapHandle | null = null
  /** What was asked for before there was a map. */
  let wanted: Item | undefined
  let stops: readonly (() => void)[] = []
  return {
    state,
    isDrawn,
    padding,
    start: async (app, catalogue, container) => {
      state.value = { status: 'loading' }
      try {
        const first = app.address.state.peek()
        const map = await openMap({ app, catalogue, container, state })
        handle = map
        stops = follow(app, map, padding)
        const item = wanted ?? placeWithoutView(app, first)
        if (item) goToItem(map, item)
        else if (app.embed) fitArea(map, app, first)
        state.value = { status: 'ready' }
      } catch {
        state.value = { status: 'failed', reason: null } // The list goes on without the map, and the page says so.
      }
    },
    goTo: (position) => handle?.goTo(position),
    centre: () => handle?.centre() ?? null,
    focus: (item) => {
      if (handle) goToItem(handle, item)
      else wanted = item
    },
    takePicture: () => handle?.takePicture() ?? null,
    stop: () => {
      for (const stop of stops) stop()
      handle?.destroy()
      handle = null
      state.value = { status: 'waiting' }
    },
  }
}

interface Opening {
  readonly app: AppModel
  readonly catalogue: Catalogue
  readonly container: HTMLElement
  readonly state: Signal<MapState>
}

async function openMap({ app, catalogue, container, state }: Opening): Promise<MapHandle> {
  const { createMap } = await import('../map/create-map.ts')
  return createMap(container, {
    catalogue,
    language: app.wording.language,
    theme: themeInUse(),
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    view: app.address.state.peek().view,
    publicBase: '',
    on: eventsOf({ app, catalogue, container, state }),
  })
}

function eventsOf({ app, container, state }: Opening): MapEvents {
  const isTouched = watchTouches(container)
  return {
    select: (key) => app.select(key),
    choose: (keys) => app.choose(keys),
    clear: () => app.clear(),
    picked: (position) => app.pickPoint(position),
    located: (coordinates) => app.origin.takePosition(coordinates),
    moved: (view, bounds) => {
      app.list.mapBounds.value = bounds
      if (isTouched()) app.address.go({ view }, 'replace')
    },
    idle: () => {
      document.body.dataset.map = 'idle'
      app.map.isDrawn.value = true
    },
    failed: (reason) => {
      document.body.dataset.map = 'failed'
      state.value = { status: 'failed', reason }
    },
  }
}

/** Whether somebody has moved the map. Until then its view follows from the page, and the address stays as it was given. */
function watchTouches(container: HTMLElement): () => boolean {
  let isTouched = false
  const note = () => {
    isTouched = true
  }
  for (const event of ['pointerdown', 'wheel', 'keydown'])
    container.addEventListener(event, note, { capture: true, passive: true, once: true })
  return () => isTouched
}

/** Points are brought to the middle; an area is fitted in; an object without either is where its twin is. */
function goToItem(map: MapHandle, item: Item): void {
  const drawn = [item, ...item.also].find(({ bounds, near }) => bounds !== null || near !== null)
  if (!drawn) return
  if (drawn.bounds && !drawn.position) map.fit(drawn.bounds)
  else map.focus(drawn.key)
}

/** An address with an object but without a view means: show me where that is. */
function placeWithoutView({ list }: AppModel, { place, view }: AddressState): Item | undefined {
  return place && !view ? list.itemsByKey.peek().get(`${place.dataset}/${place.id}`) : undefined
}

/** A frame with a municipality but without a view shows the municipality: nobody there has moved the map to it. */
function fitArea(map: MapHandle, { list }: AppModel, { municipality, view }: AddressState): void {
  if (municipality === null || view) return
  const boxes = list.matching.peek().map(drawnBounds)
  const bounds = unionOf(boxes.filter((box) => box !== null))
  if (bounds) map.fit(bounds)
}

function follow(app: AppModel, map: MapHandle, padding: Signal<MapPadding>): readonly (() => void)[] {
  return [
    effect(() => map.setPadding(padding.value)),
    effect(() => map.show(mapContentOf(app.list, app.address.choice.value))),
    effect(() => map.setPicking(app.origin.isPicking.value)),
    effect(() => {
      const origin = app.origin.origin.value
      map.markOrigin(origin && { position: origin.position, title: `${app.wording.text.origin.marker}: ${origin.name}` })
    }),
    onThemeChange(() => map.setTheme(themeInUse())),
  ]
}
