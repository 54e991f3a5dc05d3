import { text as readAll } from 'node:stream/consumers'
import { parseHours } from '../../../scripts/hours/evaluate-text.ts'

/** What the package says of a moment, when its process stands in the zone of the hours. Runs as a process of its own: the zone cannot be changed safely within one. */
export interface OracleAnswer {
  readonly state: 'open' | 'closed' | 'uncertain'
  /** When it stops being open, or is open for certain again; milliseconds, null when not within the days looked ahead. `lost` where the package gives up, which it does for times in the hour that spring skips. */
  readonly changes: number | null | 'lost'
}

const DAY_MS = 86_400_000
const cases: { text: string; moments: number[] }[] = JSON.parse(await readAll(process.stdin))
const answers = cases.map(({ text, moments }) => {
  const hours = parseHours(text)
  return moments.map((moment) => answer(hours, moment))
})
process.stdout.write(JSON.stringify(answers))

function answer(hours: ReturnType<typeof parseHours>, moment: number): OracleAnswer {
  const iterator = hours.getIterator(new Date(moment))
  const state = iterator.getState() ? 'open' : iterator.getUnknown() ? 'uncertain' : 'closed'
  if (state === 'uncertain') return { state, changes: null }
  try {
    return { state, changes: findChange(iterator, state === 'open', moment) }
  } catch (error) {
    if (error === 'Fatal: infinite loop in nextChange') return { state, changes: 'lost' }
    throw error
  }
}

function findChange(iterator: ReturnType<ReturnType<typeof parseHours>['getIterator']>, isOpen: boolean, moment: number): number | null {
  const limit = new Date(moment + (isOpen ? 9 : 95) * DAY_MS)
  while (iterator.advance(limit) && iterator.getDate() <= limit) {
    if (iterator.getState() !== isOpen) return iterator.getDate().getTime()
  }
  return null
}
