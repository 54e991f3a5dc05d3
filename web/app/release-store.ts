import { type ReadonlySignal, signal } from '@preact/signals'
import type { Catalogue } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'
import { isCatalogue } from '../release/catalogue-guard.ts'
import { isFeatureCollection } from '../release/feature-guard.ts'
import { type Loadable, readJson } from '../release/read-json.ts'

type Features = Loadable<readonly Feature[]>

/** The release as far as it has been read. */
export interface ReleaseStore {
  readonly catalogue: ReadonlySignal<Loadable<Catalogue>>
  /** Features by dataset; a dataset that nobody has asked for is not in it. */
  readonly features: ReadonlySignal<ReadonlyMap<string, Features>>
  readonly loadCatalogue: () => Promise<void>
  /** Fetches the datasets that have not been asked for yet. */
  readonly need: (datasets: readonly string[]) => void
  readonly retry: (dataset: string) => void
}

/** Reads `catalogue.json`, then each dataset's file when it is needed. */
export function createReleaseStore(): ReleaseStore {
  const catalogue = signal<Loadable<Catalogue>>({ status: 'loading' })
  const features = signal<ReadonlyMap<string, Features>>(new Map())
  const set = (dataset: string, value: Features) => {
    features.value = new Map([...features.peek(), [dataset, value]])
  }
  const load = async (dataset: string) => {
    const known = catalogue.peek()
    if (known.status !== 'ready') return
    set(dataset, { status: 'loading' })
    set(dataset, featuresOf(await readJson(`/data/${known.value.release}/${dataset}.geojson`, isFeatureCollection)))
  }
  return {
    catalogue,
    features,
    loadCatalogue: async () => {
      catalogue.value = { status: 'loading' }
      catalogue.value = await readJson('/data/catalogue.json', isCatalogue)
    },
    need: (datasets) => {
      for (const dataset of datasets) if (!features.peek().has(dataset)) void load(dataset)
    },
    retry: (dataset) => void load(dataset),
  }
}

function featuresOf(collection: Loadable<{ readonly features: readonly Feature[] }>): Features {
  return collection.status === 'ready' ? { status: 'ready', value: collection.value.features } : collection
}
