import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { dayOf, toIsoDate, weekdayOf } from '../../../data/hours/calendar.ts'
import { easterSunday, findSpecialDay, listSpecialDays } from '../../../data/hours/swedish-holidays.ts'
import { evaluateText } from '../../../scripts/hours/evaluate-text.ts'

const years = Array.from({ length: 12 }, (_, index) => 2024 + index)
const table = parse<Record<string, string>>(readFileSync(new URL('fixtures/swedish-holidays.csv', import.meta.url)), { columns: true })

test.each(years)('has all holidays and eves of %d as the written table', (year) => {
  const computed = listSpecialDays(year).map(({ day, kind, name }) => ({ date: toIsoDate(day), kind, name_sv: name.sv, name_en: name.en }))
  const written = table.filter(({ date }) => date?.startsWith(String(year)))

  const sorted = (rows: readonly Record<string, string | undefined>[]) =>
    rows.toSorted((a, b) => `${a.date}${a.kind}`.localeCompare(`${b.date}${b.kind}`))
  expect(sorted(computed)).toEqual(sorted(written))
  expect(written).toHaveLength(18)
})

test('agrees with the holidays of the opening_hours package, day by day', () => {
  const [first, last] = [dayOf(2024, 1, 1), dayOf(2035, 12, 31)]
  const packaged = evaluateText('PH 00:00-24:00', first, last).flatMap((spans, index) =>
    spans.length > 0 ? [toIsoDate(first + index)] : [],
  )
  const ours = years.flatMap((year) => listSpecialDays(year).filter(({ kind }) => kind === 'holiday'))

  expect(packaged).toEqual(ours.map(({ day }) => toIsoDate(day)))
  expect(packaged.length).toBe(12 * 13)
})

test('finds Easter as the tables of the Gregorian calendar do, for three centuries', () => {
  const wrong = Array.from({ length: 300 }, (_, index) => 1900 + index).filter((year) => easterSunday(year) !== easterByFullMoon(year))

  expect(wrong).toEqual([])
})

test('is always on the weekday that the law states', () => {
  const all = years.flatMap(listSpecialDays)
  const weekdaysOf = (name: string) => [...new Set(all.filter(({ name: { sv } }) => sv === name).map(({ day }) => weekdayOf(day)))]
  const names = ['Långfredagen', 'Påskafton', 'Annandag påsk', 'Kristi himmelsfärdsdag', 'Midsommarafton', 'Alla helgons dag']

  expect(names.map(weekdaysOf)).toEqual([[4], [5], [0], [3], [4], [5]])
})

test('knows an ordinary day, and takes a day that is both for the holiday', () => {
  expect(findSpecialDay(dayOf(2026, 6, 18))).toBeUndefined()
  expect(findSpecialDay(dayOf(2026, 6, 19))?.name).toEqual({ sv: 'Midsommarafton', en: 'Midsummer Eve' })
  // Ascension Day met 1 May in 2008: one holiday either way.
  expect(findSpecialDay(dayOf(2008, 5, 1))?.kind).toBe('holiday')
})

/** Another way than the one under test, by the age of the moon: the Sunday after the full moon on or after 21 March. */
function easterByFullMoon(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const shift = (15 + century - Math.floor(century / 4) - Math.floor((13 + 8 * century) / 25)) % 30
  const raw = (19 * golden + shift) % 30
  const age = raw === 29 || (raw === 28 && golden > 10) ? raw - 1 : raw
  const fullMoon = dayOf(year, 3, 21) + age
  return fullMoon + 7 - ((weekdayOf(fullMoon) + 1) % 7)
}
