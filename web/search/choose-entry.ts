import { batch } from '@preact/signals'
import type { AppModel } from '../app/app-model.ts'
import type { Origin } from '../origin/origin.ts'
import { meaningOf } from './meaning-of.ts'
import type { SearchAccuracy, SearchEntry } from './search-entry.ts'

/** Does what a person means by choosing a result: open it, list its kind, filter by it, or measure from it. */
export function chooseEntry(entry: SearchEntry, app: AppModel): void {
  batch(() => {
    app.chosenKeys.value = []
    const { target } = entry
    if (target.type === 'municipality') app.address.go({ query: '', municipality: target.code, place: null, panel: null })
    else if (meaningOf(entry) === 'start') startFrom(entry, app)
    else followTarget(entry, app)
  })
}

function startFrom({ name, position, accuracy }: SearchEntry, app: AppModel): void {
  if (!position) return
  app.address.go({ query: '', sort: null })
  app.origin.take({ position, precision: precisions[accuracy], name: app.wording.pick(name) })
  app.map.goTo(position)
}

const precisions: Readonly<Record<SearchAccuracy, Origin['precision']>> = {
  exact: 'exact',
  approximate: 'near',
  neighbour: 'near',
  middle: 'middle',
}

function followTarget({ target, name, town }: SearchEntry, app: AppModel): void {
  const { address } = app
  switch (target.type) {
    case 'place':
      address.go({ query: '' })
      app.select(target.key)
      break
    case 'layers':
      address.go({ query: '' })
      app.showKinds(target.layers)
      break
    case 'choice':
      address.go({ query: '', layers: null, facets: { [target.field]: [target.value] }, place: null, panel: null })
      break
    case 'position':
      app.searchFor(town)
      break
    case 'value':
    case 'municipality':
      app.searchFor(app.wording.pick(name))
  }
}
