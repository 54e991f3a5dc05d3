import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Language } from '../../data/model/localised-text.ts'
import type { SheetStop } from '../layout/sheet-stop.ts'
import { drawnBounds } from '../list/filter-items.ts'
import { boundsMeet } from '../release/geometry-bounds.ts'
import type { PlaceRef } from '../state.ts'
import { createWording, type Wording } from '../text/wording.ts'
import { type AboutStore, createAboutStore } from './about-store.ts'
import { type AddressStore, createAddressStore } from './address-store.ts'
import { datasetsOn } from './layer-choice.ts'
import { createListModel, type ListModel } from './list-model.ts'
import { createMapController, type MapController } from './map-controller.ts'
import { createReleaseStore, type ReleaseStore } from './release-store.ts'

/** Everything that the views are given. */
export interface AppModel {
  readonly wording: Wording
  readonly address: AddressStore
  readonly release: ReleaseStore
  readonly about: AboutStore
  readonly list: ListModel
  readonly map: MapController
  /** Objects at one spot on the map, offered for choice. */
  readonly chosenKeys: Signal<readonly string[]>
  /** How much of a phone's screen the list takes. */
  readonly sheetStop: Signal<SheetStop>
  /** Whether the filters are unfolded; on a wide screen they always show. */
  readonly filtersOpen: Signal<boolean>
  /** What the list gives the focus back to: the key of a row, or the id of an element. */
  readonly returnTo: Signal<string | null>
  /** Whether every layer that is on has been read, or has failed. */
  readonly listIsRead: ReadonlySignal<boolean>
  /** The place view that the server wrote into the page, if any. */
  readonly serverPlace: { readonly key: string; readonly html: string } | null
  /** Key of the place that the visit began with, until it has been shown: the browser has the focus then, not we. */
  readonly firstPlace: Signal<string | null>
  readonly select: (key: string) => void
  /** Offers the objects at one spot; an empty list ends the offer. */
  readonly choose: (keys: readonly string[]) => void
  /** Leaves the place view for the list. */
  readonly clear: () => void
  readonly closeLayers: () => void
  readonly searchFor: (query: string) => void
}

/** Makes the model, which reads whatever the address asks for. */
export function createAppModel(language: Language, serverHtml: string | null): AppModel {
  const wording = createWording(language)
  const address = createAddressStore(window)
  const release = createReleaseStore()
  const list = createListModel({ address, release, wording })
  const parts = {
    wording,
    address,
    release,
    about: createAboutStore(),
    list,
    map: createMapController(),
    chosenKeys: signal<readonly string[]>([]),
    sheetStop: signal<SheetStop>('half'),
    filtersOpen: signal(false),
    returnTo: signal<string | null>(null),
    listIsRead: computed(() => isRead(list, release)),
    ...firstPlaceOf(address, serverHtml),
  }
  effect(() => release.need(neededDatasets(list, address.choice.value.place)))
  effect(() => needAbout(parts))
  return { ...parts, ...actionsOf(parts) }
}

type Parts = Omit<AppModel, 'select' | 'choose' | 'clear' | 'closeLayers' | 'searchFor'>

function firstPlaceOf(address: AddressStore, html: string | null) {
  const { place } = address.state.peek()
  const key = place && `${place.dataset}/${place.id}`
  return { firstPlace: signal(key), serverPlace: key !== null && html !== null ? { key, html } : null }
}

function isRead(list: ListModel, release: ReleaseStore): boolean {
  const catalogue = list.catalogue.value
  if (!catalogue) return false
  return datasetsOn(catalogue, list.layersOn.value).every((id) => (release.features.value.get(id)?.status ?? 'loading') !== 'loading')
}

function actionsOf({ address, list, map, chosenKeys, sheetStop, returnTo }: Parts) {
  return {
    select: (key: string) =>
      batch(() => {
        const place = refOf(rootOf(list, key))
        returnTo.value = key
        bringIntoView(list, map, key)
        if (sheetStop.value === 'peek') sheetStop.value = 'half'
        address.go({ place, panel: null })
      }),
    choose: (keys: readonly string[]) =>
      batch(() => {
        chosenKeys.value = keys
        sheetStop.value = 'half'
        address.go({ place: null, panel: null })
      }),
    clear: () =>
      batch(() => {
        const { place } = address.state.peek()
        if (!place) return
        returnTo.value ??= `${place.dataset}/${place.id}`
        address.go({ place: null })
      }),
    closeLayers: () =>
      batch(() => {
        returnTo.value = 'layers-button'
        address.go({ panel: null })
      }),
    searchFor: (query: string) =>
      batch(() => {
        const isInList = address.state.peek().place === null
        chosenKeys.value = []
        address.go({ query, place: null, panel: null }, isInList ? 'replace' : 'push')
      }),
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

/** What is said of the object that is open; where the sea is, once there is a place to measure from. */
function needAbout({ about, list, address }: Parts): void {
  const catalogue = list.catalogue.value
  const { place } = address.choice.value
  if (!catalogue || !place) return
  about.need(place, catalogue)
  if (list.ownPosition.value) about.needShore(catalogue)
}

/** Datasets of the layers that are on, and of the object that is open and those that are the same. */
function neededDatasets(list: ListModel, place: PlaceRef | null): readonly string[] {
  const catalogue = list.catalogue.value
  if (!catalogue) return []
  const known = catalogue.datasets.some(({ id }) => id === place?.dataset) && place ? [place.dataset] : []
  return [...new Set([...known, ...datasetsOn(catalogue, list.layersOn.value)])]
}
