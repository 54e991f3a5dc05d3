import type { AppModel } from '../app/app-model.ts'
import { nameNarrowing } from '../facets/name-narrowing.ts'
import { listNarrowings } from '../facets/relax.ts'
import { originInWords } from '../origin/origin-words.ts'

/** What the list is narrowed to and where its distances start, in words; what is on from the start where nothing was chosen. */
export function choicesInWords(app: AppModel): readonly string[] {
  const { wording, address, list, origin } = app
  const { print } = wording.text
  const choice = address.choice.value
  const from = origin.origin.value
  const parts = [
    ...listNarrowings(choice).map((narrowing) => nameNarrowing(app, narrowing)),
    choice.inView && list.split.value.outside.length > 0 ? print.inView : null,
  ].filter((part) => part !== null)
  const shown = parts.length > 0 ? parts : [print.everything]
  return from ? [...shown, originInWords(from, wording)] : shown
}
