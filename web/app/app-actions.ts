import { batch } from '@preact/signals'
import { drawnBounds } from '../list/filter-items.ts'
import { measuredPoint } from '../list/sort-items.ts'
import { crossesSea } from '../nearby/sea-crossing.ts'
import { boundsMeet } from '../release/geometry-bounds.ts'
import type { Item, LonLat } from '../release/item.ts'
import type { PlaceRef } from '../state.ts'
import type { AppParts } from './app-model.ts'
import type { ListModel } from './list-model.ts'
import type { MapController } from './map-controller.ts'

/** What a person can do on the page. */
export interface AppActions {
  readonly select: (key: string) => void
  /** Offers the objects at one spot; an empty list ends the offer. */
  readonly choose: (keys: readonly string[]) => void
  /** Leaves the place view for the list. */
  readonly clear: () => void
  readonly closeLayers: () => void
  /** Makes room for the map where list and map share it. */
  readonly showMap: () => void
  readonly searchFor: (query: string) => void
  /** Shows only some layers, or with null all that start on; from the top of the list. */
  readonly showKinds: (layers: readonly string[] | null) => void
  /** Takes a point of the map as the start of distances. */
  readonly pickPoint: (position: LonLat) => void
  /** The same for the middle of the map. */
  readonly pickCentre: () => void
  /** Gives up every filter; what distances are measured from stays. */
  readonly clearFilters: () => void
  /** Whether water may lie between the start of distances and an item. */
  readonly crossesSea: (item: Item) => boolean
}

/** Makes the actions. Each is one step in the history, however much it changes. */
export function createActions(parts: AppParts): AppActions {
  return { ...placeActions(parts), ...searchActions(parts), ...originActions(parts) }
}

function placeActions({ address, list, map, embed, chosenKeys, sheetStop, returnTo }: AppParts) {
  const showList = () => {
    if (embed) embed.shown.value = 'list'
  }
  return {
    select: (key: string) =>
      batch(() => {
        const place = refOf(rootOf(list, key))
        returnTo.value = key
        bringIntoView(list, map, key)
        if (sheetStop.value === 'peek') sheetStop.value = 'half'
        showList()
        address.go({ place, panel: null })
      }),
    choose: (keys: readonly string[]) =>
      batch(() => {
        chosenKeys.value = keys
        sheetStop.value = 'half'
        showList()
        address.go({ place: null, panel: null })
      }),
    clear: () =>
      batch(() => {
        const { place } = address.state.peek()
        if (!place) return
        returnTo.value ??= `${place.dataset}/${place.id}`
        address.go({ place: null })
      }),
    showMap: () =>
      batch(() => {
        sheetStop.value = 'half'
        if (embed) embed.shown.value = 'map'
      }),
    closeLayers: () =>
      batch(() => {
        returnTo.value = 'layers-button'
        address.go({ panel: null })
      }),
  }
}

function searchActions({ address, chosenKeys, sheetStop }: AppParts) {
  return {
    searchFor: (query: string) =>
      batch(() => {
        const isInList = address.state.peek().place === null
        chosenKeys.value = []
        address.go({ query, place: null, panel: null }, isInList ? 'replace' : 'push')
      }),
    showKinds: (layers: readonly string[] | null) =>
      batch(() => {
        chosenKeys.value = []
        if (sheetStop.value === 'peek') sheetStop.value = 'half'
        address.go({ layers, place: null, panel: null })
      }),
    clearFilters: () => address.go({ query: '', municipality: null, facets: {}, openNow: false, layers: null, inView: false }),
  }
}

function originActions({ origin, about, map, sheetStop }: AppParts) {
  const pickPoint = (position: LonLat) =>
    batch(() => {
      origin.pick(position)
      sheetStop.value = 'half'
    })
  return {
    pickPoint,
    crossesSea: (item: Item) => {
      const from = origin.origin.value
      const to = measuredPoint(item)
      const shore = about.shore.value
      return from !== null && to !== null && shore !== null && crossesSea(from.position, to, shore)
    },
    pickCentre: () => {
      const centre = map.centre()
      if (centre) pickPoint(centre)
    },
  }
}

/** Moves the map to an object that lies outside it; one that is in view is only marked there. */
function bringIntoView(list: ListModel, map: MapController, key: string): void {
  const item = list.itemsByKey.peek().get(key)
  const bounds = item && drawnBounds(item)
  const view = list.mapBounds.peek()
  if (item && bounds && view && !boundsMeet(bounds, view)) map.focus(item)
}

/** The entry that a key stands under: an object that is the same as another in the list is shown there. */
function rootOf(list: ListModel, key: string): string {
  return list.matching.peek().find((item) => item.also.some((twin) => twin.key === key))?.key ?? key
}

function refOf(key: string): PlaceRef {
  const slash = key.indexOf('/')
  return { dataset: key.slice(0, slash), id: key.slice(slash + 1) }
}
