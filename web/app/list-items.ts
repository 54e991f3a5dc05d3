import type { Catalogue } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'
import type { Item } from '../release/item.ts'
import { makeItems } from '../release/make-items.ts'
import { listSlices, type Slice } from '../release/slices.ts'
import type { Wording } from '../text/wording.ts'
import type { ReleaseStore } from './release-store.ts'

export interface ReadDataset {
  readonly dataset: Catalogue['datasets'][number]
  readonly features: readonly Feature[]
}

/** The datasets whose files are here. */
export function readDatasets(catalogue: Catalogue | null, features: ReleaseStore['features']['value']): readonly ReadDataset[] {
  return (catalogue?.datasets ?? []).flatMap((dataset) => {
    const known = features.get(dataset.id)
    return known?.status === 'ready' ? [{ dataset, features: known.value }] : []
  })
}

/** Items are made once for each file, not again whenever another file arrives. */
const madeItems = new WeakMap<readonly Feature[], readonly Item[]>()

/** The items of the datasets that are here. */
export function itemsOf(read: readonly ReadDataset[], wording: Wording): readonly Item[] {
  return read.flatMap(({ dataset, features }) => {
    const made = madeItems.get(features) ?? makeItems(dataset, features, wording)
    madeItems.set(features, made)
    return made
  })
}

/** The slices of every dataset that shows areas. */
export function slicesOf(read: readonly ReadDataset[], wording: Wording): Readonly<Record<string, readonly Slice[]>> {
  const withAreas = read.filter(({ dataset }) => dataset.areas !== null)
  return Object.fromEntries(withAreas.map(({ dataset, features }) => [dataset.id, listSlices(dataset, features, wording)]))
}

/** The slice in use by dataset: the chosen one, else the newest. */
export function chooseSlices(slices: Readonly<Record<string, readonly Slice[]>>, chosen: Readonly<Record<string, string>>) {
  const entries = Object.entries(slices).flatMap(([dataset, all]) => {
    const slice = all.find(({ key }) => key === chosen[dataset]) ?? all[0]
    return slice ? [[dataset, slice.key] as const] : []
  })
  return Object.fromEntries(entries)
}
