import { type ReadonlySignal, signal } from '@preact/signals'
import type { SearchIndex } from '../../data/model/search-index.ts'
import { type Loadable, readJson } from '../release/read-json.ts'
import type { SearchEngine } from './search-engine.ts'
import { isSearchIndex } from './search-index-guard.ts'

/** The search as far as it has been loaded. Nothing that is typed leaves the browser: only this one file is ever fetched. */
export interface SearchStore {
  /** Loading also before anybody has asked. */
  readonly engine: ReadonlySignal<Loadable<SearchEngine>>
  /** Loads the index unless that has begun. Does nothing until a release is known. */
  readonly need: () => void
  /** Loads it again after a failure. */
  readonly retry: () => void
  /** Loads it when the browser has nothing better to do; call it once the list is there. */
  readonly prefetch: () => void
}

/** Makes the store; `findRelease` gives the release's name once that is known. */
export function createSearchStore(findRelease: () => string | null): SearchStore {
  const engine = signal<Loadable<SearchEngine>>({ status: 'loading' })
  let hasBegun = false
  const load = async (release: string) => {
    hasBegun = true
    engine.value = { status: 'loading' }
    const index = await readJson(`/data/${release}/search.json`, isSearchIndex)
    engine.value = index.status === 'ready' ? await makeEngine(index.value) : index
  }
  const need = () => {
    const release = findRelease()
    if (!hasBegun && release !== null) void load(release)
  }
  const retry = () => {
    hasBegun = false
    need()
  }
  return { engine, need, retry, prefetch: () => whenIdle(need) }
}

/** The code that searches is fetched with what it searches in: the list does not wait for either. */
async function makeEngine(index: SearchIndex): Promise<Loadable<SearchEngine>> {
  try {
    const [{ readEntries }, { createSearchEngine }] = await Promise.all([import('./read-entries.ts'), import('./search-engine.ts')])
    return { status: 'ready', value: createSearchEngine(readEntries(index)) }
  } catch {
    return { status: 'failed', failure: { kind: 'network' } }
  }
}

/** Safari knows no idle callback. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 5000 })
  else setTimeout(work, 1000)
}
