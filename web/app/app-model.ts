import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Language } from '../../data/model/localised-text.ts'
import { type EmbedModel, mendEmbedChoice } from '../embed/embed-model.ts'
import type { SheetStop } from '../layout/sheet-stop.ts'
import { createOriginModel, type OriginModel } from '../origin/origin-model.ts'
import type { PlaceRef } from '../state.ts'
import { createWording, type Wording } from '../text/wording.ts'
import { type AboutStore, createAboutStore } from './about-store.ts'
import { type AddressStore, createAddressStore } from './address-store.ts'
import { type AppActions, createActions } from './app-actions.ts'
import { createClock } from './clock.ts'
import { createHoursModel, type HoursModel } from './hours-model.ts'
import { datasetsOn } from './layer-choice.ts'
import { createListModel, type ListModel } from './list-model.ts'
import { createMapController, type MapController } from './map-controller.ts'
import { createReleaseStore, type ReleaseStore } from './release-store.ts'

/** What the views are given to read. */
export interface AppParts {
  readonly wording: Wording
  readonly address: AddressStore
  readonly release: ReleaseStore
  readonly about: AboutStore
  readonly list: ListModel
  readonly map: MapController
  readonly origin: OriginModel
  /** The time, by the minute. */
  readonly clock: ReadonlySignal<Date>
  readonly hours: HoursModel
  /** Set when the page stands in a frame on somebody else's page. */
  readonly embed: EmbedModel | null
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
}

/** Everything that the views are given. */
export interface AppModel extends AppParts, AppActions {}

/** Makes the model, which reads whatever the address asks for. */
export function createAppModel(language: Language, serverHtml: string | null, embed: EmbedModel | null = null): AppModel {
  const wording = createWording(language)
  const address = createAddressStore(window, embed?.codec)
  const release = createReleaseStore()
  const origin = createOriginModel({ address, wording })
  const clock = createClock()
  const hours = createHoursModel(release, clock)
  const list = createListModel({ address, release, wording, origin: origin.origin, openKindOf: hours.openKindOf })
  const parts = {
    wording,
    address,
    release,
    about: createAboutStore(hours.file),
    list,
    origin,
    clock,
    hours,
    map: createMapController(),
    embed,
    chosenKeys: signal<readonly string[]>([]),
    sheetStop: signal<SheetStop>('half'),
    filtersOpen: signal(false),
    returnTo: signal<string | null>(null),
    listIsRead: computed(() => isRead(list, release)),
    ...firstPlaceOf(address, serverHtml),
  }
  const app = { ...parts, ...createActions(parts) }
  if (embed) mendEmbedChoice(app)
  effect(() => release.need(neededDatasets(list, address.choice.value.place)))
  effect(() => needAbout(parts))
  return app
}

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

/** What is said of the object that is open; where the sea is, once there is a place to measure from. */
function needAbout({ about, list, address, origin }: AppParts): void {
  const catalogue = list.catalogue.value
  const { place } = address.choice.value
  if (catalogue && place) about.need(place, catalogue)
  if (catalogue && origin.origin.value) about.needShore(catalogue)
}

/** Datasets of the layers that are on, and of the object that is open and those that are the same. */
function neededDatasets(list: ListModel, place: PlaceRef | null): readonly string[] {
  const catalogue = list.catalogue.value
  if (!catalogue) return []
  const known = catalogue.datasets.some(({ id }) => id === place?.dataset) && place ? [place.dataset] : []
  return [...new Set([...known, ...datasetsOn(catalogue, list.layersOn.value)])]
}
