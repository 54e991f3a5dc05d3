import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Bounds, Catalogue } from '../../data/model/catalogue.ts'
import { type Facet, makeFacets } from '../facets/make-facets.ts'
import { findRelaxations, type Narrowing, type Relaxation } from '../facets/relax.ts'
import { type SplitItems, splitByView } from '../list/filter-items.ts'
import { type Row, sortByDistance, sortByName } from '../list/sort-items.ts'
import type { Origin } from '../origin/origin.ts'
import type { Item } from '../release/item.ts'
import type { Slice } from '../release/slices.ts'
import type { Wording } from '../text/wording.ts'
import type { AddressStore } from './address-store.ts'
import { layersOnOf } from './layer-choice.ts'
import { chooseSlices, itemsOf, readDatasets, slicesOf } from './list-items.ts'
import { type Match, matchItems, type OpenKind } from './match-items.ts'
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
  /** Items that only unknown hours keep out of `matching`: they may be open. */
  readonly unknownHours: ReadonlySignal<readonly Row[]>
  readonly split: ReadonlySignal<SplitItems>
  readonly rows: ReadonlySignal<readonly Row[]>
  readonly unplacedRows: ReadonlySignal<readonly Row[]>
  readonly facets: ReadonlySignal<readonly Facet[]>
  /** How many objects a layer would show, given all filters but the choice of layers. */
  readonly kindCounts: ReadonlySignal<ReadonlyMap<string, number>>
  /** How many are known to be open now, given the other filters; null where nobody delivers hours. */
  readonly openCount: ReadonlySignal<number | null>
  /** How many objects other filters would leave. */
  readonly countWith: (change: Partial<Narrowing>) => number
  /** What to give up when nothing is found. */
  readonly relaxations: ReadonlySignal<readonly Relaxation[]>
  /** What the map shows; null until there is a map. */
  readonly mapBounds: Signal<Bounds | null>
}

interface Sources {
  readonly address: AddressStore
  readonly release: ReleaseStore
  readonly wording: Wording
  readonly origin: ReadonlySignal<Origin | null>
  /** Whether an item is open now. Reads signals, so that the list follows the clock. */
  readonly openKindOf: (item: Item) => OpenKind
}

/** Makes the model. Nothing in it is stored twice: what can be worked out is. */
export function createListModel(sources: Sources): ListModel {
  const { release, wording } = sources
  const catalogue = computed(() => (release.catalogue.value.status === 'ready' ? release.catalogue.value.value : null))
  const read = computed(() => readDatasets(catalogue.value, release.features.value))
  const items = computed(() => itemsOf(read.value, wording))
  const slices = computed(() => slicesOf(read.value, wording))
  const base = { catalogue, items, slices, slicesInUse: computed(() => chooseSlices(slices.value, sources.address.choice.value.slices)) }
  const matches = createMatches(base, sources)
  return {
    catalogue,
    slices,
    slicesInUse: base.slicesInUse,
    itemsByKey: computed(() => new Map(items.value.map((item) => [item.key, item]))),
    ...matches,
    ...createRows(matches, sources),
  }
}

interface Base {
  readonly catalogue: ListModel['catalogue']
  readonly items: ReadonlySignal<readonly Item[]>
  readonly slicesInUse: ListModel['slicesInUse']
}

/** What the filters leave, and what other filters would. */
function createMatches({ catalogue, items, slicesInUse }: Base, { address, wording, openKindOf }: Sources) {
  const layersOf = (chosen: readonly string[] | null) => (catalogue.value ? layersOnOf(catalogue.value, chosen) : new Set<string>())
  const layersOn = computed(() => layersOf(address.choice.value.layers))
  const matchWith = (change: Partial<Match>): ReturnType<typeof matchItems> => {
    const { query, municipality, facets, openNow } = address.choice.value
    const match = { query, municipality, facets, openNow, layersOn: layersOn.value, slices: slicesInUse.value, ...change }
    return matchItems(items.value, match, openKindOf)
  }
  const found = computed(() => matchWith({}))
  const matching = computed(() => found.value.items)
  const countWith = ({ layers, ...change }: Partial<Narrowing>) => {
    const { items: left, unknownHours } = matchWith(layers === undefined ? change : { ...change, layersOn: layersOf(layers) })
    return left.length + unknownHours.length
  }
  return {
    layersOn,
    found,
    matching,
    facets: computed(() => makeFacets({ items: matchWith({ facets: {} }).items, chosen: address.choice.value.facets, wording })),
    kindCounts: computed(() => countLayers(matchWith({ layersOn: layersOf(null) }).items)),
    openCount: computed(() => {
      const known = matchWith({ openNow: false }).items.map(openKindOf)
      return known.some((kind) => kind === 'open' || kind === 'closed') ? known.filter((kind) => kind === 'open').length : null
    }),
    relaxations: computed(() => {
      return found.value.items.length > 0 ? [] : findRelaxations(address.choice.value, countWith)
    }),
    countWith,
  }
}

function countLayers(items: readonly Item[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { layer } of items) counts.set(layer.id, (counts.get(layer.id) ?? 0) + 1)
  return counts
}

/** What is found as rows in the order that was chosen, split by the map's view. */
function createRows({ found, matching }: ReturnType<typeof createMatches>, { address, origin }: Sources) {
  const mapBounds = signal<Bounds | null>(null)
  const split = computed(() => splitByView(matching.value, address.choice.value.inView ? mapBounds.value : null))
  const sort = (items: readonly Item[]) => {
    const from = origin.value
    const isByDistance = from !== null && address.choice.value.sort !== 'name'
    return isByDistance ? sortByDistance(items, from.position) : sortByName(items, from?.position ?? null)
  }
  return {
    mapBounds,
    split,
    rows: computed(() => sort(split.value.inside)),
    unplacedRows: computed(() => sort(split.value.unplaced)),
    unknownHours: computed(() => sort(found.value.unknownHours)),
  }
}
