import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Bounds, Catalogue } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'
import { filterItems, type SplitItems, splitByView } from '../list/filter-items.ts'
import { type Row, sortByDistance, sortByName } from '../list/sort-items.ts'
import type { Item, LonLat } from '../release/item.ts'
import { makeItems } from '../release/make-items.ts'
import { mergeSame } from '../release/merge-same.ts'
import { listSlices, type Slice } from '../release/slices.ts'
import type { Wording } from '../text/wording.ts'
import type { AddressStore } from './address-store.ts'
import { layersOnOf } from './layer-choice.ts'
import type { ReleaseStore } from './release-store.ts'

/** Everything that the list, the layers and the map show, worked out from the address and the release. */
export interface ListModel {
  readonly catalogue: ReadonlySignal<Catalogue | null>
  readonly layersOn: ReadonlySignal<ReadonlySet<string>>
  /** Every item of every dataset that has been read, by key. */
  readonly itemsByKey: ReadonlySignal<ReadonlyMap<string, Item>>
  readonly slices: ReadonlySignal<Readonly<Record<string, readonly Slice[]>>>
  readonly slicesInUse: ReadonlySignal<Readonly<Record<string, string>>>
  /** Items of the layers that are on, after the filters; twins folded together. */
  readonly matching: ReadonlySignal<readonly Item[]>
  readonly split: ReadonlySignal<SplitItems>
  readonly rows: ReadonlySignal<readonly Row[]>
  readonly unplacedRows: ReadonlySignal<readonly Row[]>
  /** What the map shows; null until there is a map. */
  readonly mapBounds: Signal<Bounds | null>
  readonly ownPosition: Signal<LonLat | null>
  /** Where distances are measured from. */
  readonly origin: ReadonlySignal<LonLat>
}

interface Sources {
  readonly address: AddressStore
  readonly release: ReleaseStore
  readonly wording: Wording
}

/** Makes the model. Nothing in it is stored twice: what can be worked out is. */
export function createListModel({ address, release, wording }: Sources): ListModel {
  const mapBounds = signal<Bounds | null>(null)
  const ownPosition = signal<LonLat | null>(null)
  const catalogue = computed(() => (release.catalogue.value.status === 'ready' ? release.catalogue.value.value : null))
  const chosenLayers = computed(() => address.choice.value.layers)
  const layersOn = computed(() => (catalogue.value ? layersOnOf(catalogue.value, chosenLayers.value) : new Set<string>()))
  const read = computed(() => readDatasets(catalogue.value, release.features.value))
  const items = computed(() => itemsOf(read.value, wording))
  const slices = computed(() => slicesOf(read.value, wording))
  const slicesInUse = computed(() => chooseSlices(slices.value, address.choice.value.slices))
  const matching = computed(() => {
    const { query, municipality } = address.choice.value
    const on = items.value.filter((item) => layersOn.value.has(item.layer.id))
    return filterItems(mergeSame(on), { query, municipality, slices: slicesInUse.value })
  })
  const split = computed(() => splitByView(matching.value, address.choice.value.inView ? mapBounds.value : null))
  const origin = computed(() => ownPosition.value ?? centreOf(mapBounds.value ?? catalogue.value?.basemap.bounds ?? [0, 0, 0, 0]))
  const sort = computed(() => address.choice.value.sort)
  return {
    catalogue,
    layersOn,
    itemsByKey: computed(() => new Map(items.value.map((item) => [item.key, item]))),
    slices,
    slicesInUse,
    matching,
    split,
    rows: computed(() => (sort.value === 'name' ? sortByName(split.value.inside) : sortByDistance(split.value.inside, origin.value))),
    unplacedRows: computed(() => sortByName(split.value.unplaced)),
    mapBounds,
    ownPosition,
    origin,
  }
}

interface ReadDataset {
  readonly dataset: Catalogue['datasets'][number]
  readonly features: readonly Feature[]
}

function readDatasets(catalogue: Catalogue | null, features: ReleaseStore['features']['value']): readonly ReadDataset[] {
  return (catalogue?.datasets ?? []).flatMap((dataset) => {
    const known = features.get(dataset.id)
    return known?.status === 'ready' ? [{ dataset, features: known.value }] : []
  })
}

/** Items are made once for each file, not again whenever another file arrives. */
const madeItems = new WeakMap<readonly Feature[], readonly Item[]>()

function itemsOf(read: readonly ReadDataset[], wording: Wording): readonly Item[] {
  return read.flatMap(({ dataset, features }) => {
    const made = madeItems.get(features) ?? makeItems(dataset, features, wording)
    madeItems.set(features, made)
    return made
  })
}

function slicesOf(read: readonly ReadDataset[], wording: Wording): Readonly<Record<string, readonly Slice[]>> {
  const withAreas = read.filter(({ dataset }) => dataset.areas !== null)
  return Object.fromEntries(withAreas.map(({ dataset, features }) => [dataset.id, listSlices(dataset, features, wording)]))
}

function chooseSlices(slices: Readonly<Record<string, readonly Slice[]>>, chosen: Readonly<Record<string, string>>) {
  const entries = Object.entries(slices).flatMap(([dataset, all]) => {
    const slice = all.find(({ key }) => key === chosen[dataset]) ?? all[0]
    return slice ? [[dataset, slice.key] as const] : []
  })
  return Object.fromEntries(entries)
}

function centreOf([west, south, east, north]: Bounds): LonLat {
  return [(west + east) / 2, (south + north) / 2]
}
