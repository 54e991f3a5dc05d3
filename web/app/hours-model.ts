import { effect, type ReadonlySignal, signal } from '@preact/signals'
import { isOpen, type OpenState, openStateAt } from '../../data/hours/open-state.ts'
import type { HoursFile } from '../../data/model/hours.ts'
import { findHours } from '../hours/find-hours.ts'
import { isHoursFile } from '../hours/hours-guard.ts'
import type { Item } from '../release/item.ts'
import { readJson } from '../release/read-json.ts'
import type { OpenKind } from './match-items.ts'
import type { ReleaseStore } from './release-store.ts'

/** Opening hours of the release, and what they mean now. */
export interface HoursModel {
  /** Empty until read. */
  readonly file: ReadonlySignal<HoursFile>
  /** Whether one can come now; null where hours have no meaning, as for a stop. Reads the clock. */
  readonly stateOf: (item: Item) => OpenState | null
  readonly openKindOf: (item: Item) => OpenKind
}

/** Makes the model, which reads the hours as soon as the release is known. A release without the file has no hours. */
export function createHoursModel(release: ReleaseStore, clock: ReadonlySignal<Date>): HoursModel {
  const file = signal<HoursFile>({})
  let known = ''
  effect(() => {
    const catalogue = release.catalogue.value
    if (catalogue.status !== 'ready' || catalogue.value.release === known) return
    known = catalogue.value.release
    void readJson(`/data/${known}/hours.json`, isHoursFile).then((read) => {
      if (read.status === 'ready') file.value = read.value
    })
  })
  const stateOf = (item: Item): OpenState | null => {
    const table = findHours(file.value, { dataset: item.dataset, id: item.feature.properties.id, purpose: 'visit' })
    return table || item.layer.keepsHours ? openStateAt(table, clock.value) : null
  }
  return { file, stateOf, openKindOf: (item) => kindOf(stateOf(item)) }
}

function kindOf(state: OpenState | null): OpenKind {
  if (state === null) return 'none'
  if (isOpen(state)) return 'open'
  return state.kind === 'closed' ? 'closed' : 'unknown'
}
