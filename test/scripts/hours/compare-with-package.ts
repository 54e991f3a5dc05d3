import fc from 'fast-check'
import { dayOf } from '../../../data/hours/calendar.ts'
import { type OpenState, openStateAt } from '../../../data/hours/open-state.ts'
import { toWallMinutes } from '../../../data/hours/stockholm-time.ts'
import type { HoursTable } from '../../../data/model/hours.ts'
import { findMentions } from '../../../scripts/hours/compile-hours.ts'
import { compressDays } from '../../../scripts/hours/compress-days.ts'
import { evaluateText } from '../../../scripts/hours/evaluate-text.ts'
import { askProcess } from './ask-process.ts'
import { hoursText, lastSunday, momentIn } from './generate-hours.ts'
import type { OracleAnswer } from './oracle-main.ts'

interface ComparisonOptions {
  readonly seed: number
  readonly texts: number
  readonly momentsPerText: number
  readonly years: readonly [number, number]
}

export interface ComparedCase {
  readonly text: string
  readonly moment: number
  readonly table: HoursTable
  readonly ours: OpenState
  /** What the package says in Swedish time. */
  readonly theirs: OracleAnswer
}

/** Generated hours at generated moments, as the compact form and as the package have them. The same seed gives the same cases. */
export async function makeCases({ seed, texts, momentsPerText, years }: ComparisonOptions): Promise<readonly ComparedCase[]> {
  const moments = fc.array(momentIn(...years), { minLength: momentsPerText, maxLength: momentsPerText })
  const questions = fc.sample(fc.record({ text: hoursText, moments }), { seed, numRuns: texts })
  const answers = await askOracle(questions)
  return questions.flatMap(({ text, moments: asked }, index) => {
    const table = compile(text, years)
    return asked.map((moment, place) => {
      const theirs = answers[index]?.[place]
      if (!theirs) throw new Error('The oracle left a question out.')
      return { text, moment, table, ours: openStateAt(table, new Date(moment)), theirs }
    })
  })
}

/** The cases in which the two say different things, each in a line. */
export async function findDifferences(cases: readonly ComparedCase[]): Promise<readonly string[]> {
  const different = cases.filter((each) => !isSame(each))
  const settled = await settleBySpring(different)
  return different
    .filter((_, index) => !settled[index])
    .map(({ text, moment, ours, theirs }) =>
      [text, new Date(moment).toISOString(), `ours ${JSON.stringify(ours)}`, `theirs ${JSON.stringify(theirs)}`].join(' | '),
    )
}

interface Question {
  readonly text: string
  readonly moments: readonly number[]
}

async function askOracle(questions: readonly Question[], zone = 'Europe/Stockholm'): Promise<OracleAnswer[][]> {
  return JSON.parse(await askProcess('oracle-main.ts', zone, questions))
}

function compile(text: string, [firstYear, lastYear]: readonly [number, number]): HoursTable {
  const first = dayOf(firstYear, 1, 1) - 1
  // A quarter more, since the evaluator looks three months ahead.
  const hours = evaluateText(text, first, dayOf(lastYear + 1, 4, 10))
  return compressDays({ hours, first, mentions: findMentions(text) })
}

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

function isSame({ ours, theirs, moment }: ComparedCase): boolean {
  const isLost = theirs.changes === 'lost'
  const changes = theirs.changes === 'lost' ? null : theirs.changes
  switch (ours.kind) {
    case 'open':
      return theirs.state === 'open' && (isLost || changes === ours.closesAt.getTime())
    case 'around_the_clock':
      return theirs.state === 'open' && (changes === null || changes - moment > 6 * DAY_MS)
    case 'closed':
      return theirs.state === 'closed' && (isLost || isSameOpening(ours.opensAt, changes, moment))
    case 'uncertain':
      return theirs.state === 'uncertain'
    case 'unknown':
      return false
  }
}

/** We look three months ahead, in whole days. */
function isSameOpening(opensAt: Date | null, changes: number | null, moment: number): boolean {
  return opensAt === null ? changes === null || changes - moment > 92 * DAY_MS : opensAt.getTime() === changes
}

/**
 * About the Sunday when spring skips an hour the package errs: it finds changes an hour off or not at all, and takes the first hour of
 * Monday for Saturday's. Asked in UTC, where no hour is skipped, about the same readings of the clock, it must say what we say: now, a
 * minute before our change, and at our change.
 */
async function settleBySpring(different: readonly ComparedCase[]): Promise<readonly boolean[]> {
  const clock = (moment: number) => toWallMinutes(new Date(moment)) * MINUTE_MS
  const questions = different.map(({ text, moment, ours }) => {
    const change = changeOf(ours) ?? moment
    return { text, moments: [clock(moment), clock(change - MINUTE_MS), clock(change)] }
  })
  const answers = await askOracle(questions, 'UTC')
  return different.map(({ moment, ours, theirs }, index) => {
    const change = changeOf(ours)
    const claimed = typeof theirs.changes === 'number' ? theirs.changes : moment
    if (change === undefined || ![moment, change, claimed].some(isAboutSpring)) return false
    const [now, before, then] = answers[index] ?? []
    const isOpen = ours.kind === 'open'
    return now?.state === ours.kind && isOpen === (before?.state === 'open') && isOpen !== (then?.state === 'open')
  })
}

function changeOf(state: OpenState): number | undefined {
  if (state.kind === 'open') return state.closesAt.getTime()
  return state.kind === 'closed' ? state.opensAt?.getTime() : undefined
}

function isAboutSpring(moment: number): boolean {
  const sunday = lastSunday(new Date(moment).getUTCFullYear(), 3) * DAY_MS
  return moment > sunday - DAY_MS && moment < sunday + 2 * DAY_MS
}
