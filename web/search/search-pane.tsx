import { useEffect, useMemo, useState } from 'preact/hooks'
import type { AppModel } from '../app/app-model.ts'
import { allLayers } from '../app/layer-choice.ts'
import { whenSettled } from '../app/when-settled.ts'
import { chooseEntry } from './choose-entry.ts'
import { EarlySearchBox, type EarlyText, readEarlyText } from './early-search-box.tsx'
import type { SearchCombobox as SearchComboboxType } from './search-combobox.tsx'
import type { SearchEntry } from './search-entry.ts'
import { createSearchStore, type SearchStore } from './search-store.ts'

/** The search box and what its suggestions do in this page. */
export function SearchPane({ app }: { readonly app: AppModel }) {
  const { wording, address, list } = app
  const store = useMemo(() => createSearchStore(() => list.catalogue.peek()?.release ?? null), [list])
  useEffect(() => whenSettled(app, store.prefetch), [app, store])
  const [isWanted, want] = useState(false)
  const combobox = useLateCombobox(isWanted || app.listIsRead.value)
  const text = address.choice.value.query
  if (!combobox) return <EarlySearchBox wording={wording} text={text} onFocus={() => want(true)} onText={app.searchFor} />
  const { SearchCombobox, early } = combobox
  return (
    <SearchCombobox
      wording={wording}
      engine={store.engine.value}
      text={text}
      near={app.origin.origin.value?.position ?? null}
      early={early}
      symbolOf={(entry) => symbolOf(entry, app)}
      onFocus={store.need}
      onRetry={store.retry}
      onChoose={(entry) => chooseEntry(entry, app)}
      onText={(words) => searchList(words, app, store)}
    />
  )
}

/** Words that nothing in the list holds are taken for the best suggestion, if there is one: a misspelling must not end in nothing. */
function searchList(words: string, app: AppModel, { engine }: SearchStore): void {
  const known = engine.peek()
  const best =
    known.status === 'ready' && app.list.countWith({ query: words }) === 0 ? known.value.find(words, { near: null })[0] : undefined
  if (best) chooseEntry(best.entry, app)
  else app.searchFor(words)
}

/** The box with suggestions is large: it is fetched when the list is there, or somebody wants to write. */
function useLateCombobox(isWanted: boolean) {
  const [combobox, setCombobox] = useState<{ readonly SearchCombobox: typeof SearchComboboxType; readonly early: EarlyText } | null>(null)
  useEffect(() => {
    if (!isWanted) return
    import('./search-combobox.tsx').then(
      ({ SearchCombobox }) => setCombobox({ SearchCombobox, early: readEarlyText() }),
      () => undefined, // Without it the early box stays, and searches the list.
    )
  }, [isWanted])
  return combobox
}

function symbolOf({ layers }: SearchEntry, { list }: AppModel) {
  const catalogue = list.catalogue.value
  return (catalogue && allLayers(catalogue).find(({ id }) => layers.includes(id))?.symbol) ?? null
}
