import fc from 'fast-check'
import { dayOf, toIsoDate } from '../../../data/hours/calendar.ts'
import { listSpecialDays } from '../../../data/hours/swedish-holidays.ts'

const time = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** One to three intervals in order, on five minutes; the last may end on the next day. */
const intervals = fc
  .uniqueArray(fc.integer({ min: 0, max: 287 }), { minLength: 2, maxLength: 6 })
  .chain((cuts) => fc.record({ cuts: fc.constant(cuts.toSorted((a, b) => a - b)), wraps: fc.integer({ min: 0, max: 9 }) }))
  .map(({ cuts, wraps }) => {
    const pairs = Array.from({ length: Math.floor(cuts.length / 2) }, (_, index) => [cuts[2 * index] ?? 0, cuts[2 * index + 1] ?? 0])
    const [first, last] = [pairs[0]?.[0] ?? 0, pairs.at(-1)?.[0] ?? 0]
    const written = pairs.map(([from = 0, to = 0]) => `${time(from * 5)}-${time(to * 5)}`)
    // An end before the first beginning, so that no two days overlap.
    const night = first > 0 ? [`${time(last * 5)}-${time(Math.min(first - 1, 71) * 5)}`] : []
    return wraps === 0 && night.length > 0 && last > 72 ? [...written.slice(0, -1), ...night].join(',') : written.join(',')
  })

const weekday = fc.constantFrom('Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su')
const days = fc.oneof(
  fc.constantFrom('Mo-Fr', 'Mo-Su', 'Sa-Su', 'Mo-Th', 'Fr-Mo'),
  weekday,
  fc.uniqueArray(weekday, { minLength: 2, maxLength: 4 }).map((each) => each.join(',')),
)
const state = fc.constantFrom('', '', '', '', ' unknown', ' unknown "ring först"', ' "efter överenskommelse"', ' open "drop-in"')
const weekRule = fc.tuple(days, intervals, state).map(([when, times, how]) => `${when} ${times}${how}`)
const special = fc.oneof(
  fc.constantFrom('PH off', 'PH off', 'PH unknown', 'PH,Sa-Su off', 'PH -1 day off', '24/7 unknown', 'Mo-Fr off'),
  intervals.map((times) => `PH ${times}`),
)
const period = fc.constantFrom(
  'week 28-31',
  'week 1-53/2',
  'week 52',
  'Jul',
  'Jun-Aug',
  'Oct-Mar',
  'Feb 10-Mar 05',
  'Dec 24',
  'Dec 24-Jan 06',
  'Jan 05,Dec 24,Dec 31',
  '2026 Jul 06-2026 Aug 02',
  '2027 Dec 23',
  'easter -2 days-easter +1 day',
  'easter -1 day',
  'Jun 19-25 Fr',
  'Jul Mo-Fr',
  'Mo[1]',
  'Sa[-1]',
)
const seasonRule = fc.tuple(period, fc.oneof(fc.constant('off'), intervals)).map(([when, what]) => `${when} ${what}`)
const rule = fc.oneof({ weight: 4, arbitrary: weekRule }, { weight: 2, arbitrary: special }, { weight: 3, arbitrary: seasonRule })

/** Opening hours in the syntax of OpenStreetMap: weeks, holidays, weeks of the year, dates, nights, comments, several rules. */
export const hoursText = fc
  .tuple(weekRule, fc.array(fc.tuple(fc.constantFrom('; ', '; ', ', '), rule), { maxLength: 4 }), fc.integer({ min: 0, max: 11 }))
  .map(([first, rest, end]) => `${first}${rest.map(([separator, each]) => separator + each).join('')}${end === 0 ? ' || "ring"' : ''}`)

const DAY_MS = 86_400_000

/** Moments of some years, in whole minutes: anywhere, around holidays, and around the hours when the clocks change. */
export function momentIn(firstYear: number, lastYear: number): fc.Arbitrary<number> {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
  const holidays = years.flatMap(listSpecialDays).map(({ day }) => day * DAY_MS)
  const switches = years.flatMap((year) => [lastSunday(year, 3), lastSunday(year, 10)]).map((day) => day * DAY_MS)
  const near = (times: readonly number[], hours: number) =>
    fc.tuple(fc.constantFrom(...times), fc.integer({ min: -hours * 60, max: hours * 60 })).map(([at, minutes]) => at + minutes * 60_000)
  const from = (dayOf(firstYear, 1, 1) * DAY_MS) / 60_000
  const to = (dayOf(lastYear + 1, 1, 1) * DAY_MS) / 60_000 - 1
  return fc
    .oneof(
      fc.integer({ min: from, max: to }).map((minute) => minute * 60_000),
      near(holidays, 36),
      near(switches, 6),
    )
    .filter((moment) => moment > from * 60_000 + DAY_MS && moment < to * 60_000 - DAY_MS)
}

/** The days on which the clocks change, in the European Union since 1996. */
export function lastSunday(year: number, month: number): number {
  const candidates = Array.from({ length: 7 }, (_, index) => dayOf(year, month, 25 + index))
  return candidates.find((day) => new Date(`${toIsoDate(day)}T00:00:00Z`).getUTCDay() === 0) ?? 0
}
