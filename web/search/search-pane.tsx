import { useEffect, useMemo } from 'preact/hooks'
import type { AppModel } from '../app/app-model.ts'
import { allLayers } from '../app/layer-choice.ts'
import { meaningOf } from './meaning-of.ts'
import { SearchCombobox } from './search-combobox.tsx'
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
  return (
    <SearchCombobox
      wording={wording}
      engine={store.engine.value}
      text={address.choice.value.query}
      near={list.ownPosition.value}
      symbolOf={(entry) => symbolOf(entry, app)}
      onFocus={store.need}
      onRetry={store.retry}
      onChoose={(entry) => choose(entry, app)}
      onText={app.searchFor}
    />
  )
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
