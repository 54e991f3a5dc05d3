import { useEffect, useMemo, useState } from 'preact/hooks'
import type { AppModel } from '../app/app-model.ts'
import { allLayers } from '../app/layer-choice.ts'
import { EarlySearchBox, type EarlyText, readEarlyText } from './early-search-box.tsx'
import { meaningOf } from './meaning-of.ts'
import type { SearchCombobox as SearchComboboxType } from './search-combobox.tsx'
import type { SearchEntry } from './search-entry.ts'
import { createSearchStore } from './search-store.ts'

/** The search box and what its suggestions do in this page. */
export function SearchPane({ app }: { readonly app: AppModel }) {
  const { wording, address, list } = app
  const store = useMemo(() => createSearchStore(() => list.catalogue.peek()?.release ?? null), [list])
  const isListRead = app.listIsRead.value
  useEffect(() => {
    if (isListRead) store.prefetch()
  }, [store, isListRead])
  const combobox = useLateCombobox()
  const text = address.choice.value.query
  if (!combobox) return <EarlySearchBox wording={wording} text={text} onText={app.searchFor} />
  const { SearchCombobox, early } = combobox
  return (
    <SearchCombobox
      wording={wording}
      engine={store.engine.value}
      text={text}
      near={list.ownPosition.value}
      early={early}
      symbolOf={(entry) => symbolOf(entry, app)}
      onFocus={store.need}
      onRetry={store.retry}
      onChoose={(entry) => choose(entry, app)}
      onText={app.searchFor}
    />
  )
}

/** The box with suggestions is as large as all the rest: it is fetched beside the list, not before it. */
function useLateCombobox() {
  const [combobox, setCombobox] = useState<{ readonly SearchCombobox: typeof SearchComboboxType; readonly early: EarlyText } | null>(null)
  useEffect(() => {
    import('./search-combobox.tsx').then(
      ({ SearchCombobox }) => setCombobox({ SearchCombobox, early: readEarlyText() }),
      () => undefined, // Without it the early box stays, and searches the list.
    )
  }, [])
  return combobox
}

function symbolOf({ layers }: SearchEntry, { list }: AppModel) {
  const catalogue = list.catalogue.value
  return (catalogue && allLayers(catalogue).find(({ id }) => layers.includes(id))?.symbol) ?? null
}

function choose(entry: SearchEntry, app: AppModel): void {
  const { address, list, wording } = app
  const { target, name, town, position } = entry
  const isStart = meaningOf(entry) === 'start'
  if (isStart && position) {
    list.ownPosition.value = position
    address.go({ query: '', sort: 'distance', place: null, panel: null })
  } else if (target.type === 'place') app.select(target.key)
  else if (target.type === 'layers') address.go({ query: '', layers: target.layers, place: null, panel: null })
  else if (target.type === 'position') app.searchFor(town)
  else app.searchFor(wording.pick(name))
}
