import type { Row } from '../model/dataset.ts'
import type { DayColumns } from '../model/day-columns.ts'
import type { Issue, Place } from '../model/issue.ts'
import { type Cell, findCell } from './cells.ts'
import { describeIssue } from './issue-texts.ts'
import { readClosedPeriods } from './read-closed-periods.ts'
import { readDayCell } from './read-day-cell.ts'

export interface ComposedHours {
  /** In the `opening_hours` syntax; null when no column says anything. */
  readonly text: string | null
  readonly issues: readonly Issue[]
}

const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']

/** The five eves in a syntax that has no word for them; docs/decisions/0006-opening-hours.md says why these. */
const eveSelectors = ['Jan 05,Dec 24,Dec 31', 'easter -1 day', 'Jun 19-25 Fr']

/**
 * Writes the plain columns of a row as one text. A weekday that is blank or cannot be read while others can is "unknown", never closed.
 */
export function composeHours(row: Row, columns: DayColumns, at: Place): ComposedHours {
  const days = columns.days.map((headers) => readCell(findCell(row, headers), at))
  const holidays = readCell(findCell(row, columns.holidays), at)
  const eves = readCell(findCell(row, columns.eves), at)
  const closed = readClosedCell(findCell(row, columns.closed), at)
  const cells = [...days, holidays, eves]
  const issues = [...cells, closed].flatMap(({ issue }) => issue ?? [])
  if (closed.selectors.length === 0 && cells.every(({ hours }) => hours === undefined)) return { text: null, issues }
  const text = [
    ...writeWeek(days.map(({ hours }) => hours)),
    ...(holidays.hours === undefined ? [] : [`PH ${holidays.hours}`]),
    ...eveSelectors.flatMap((selector) => (eves.hours === undefined ? [] : [`${selector} ${eves.hours}`])),
    ...closed.selectors.map((selector) => `${selector} off`),
  ].join('; ')
  return { text, issues: [...issues, ...reportBlankDays(days, at)] }
}

interface DayCell {
  readonly column: string
  readonly isBlank: boolean
  readonly hours?: string
  readonly issue?: Issue
}

function readCell({ column, text }: Cell, at: Place): DayCell {
  if (text.trim() === '') return { column, isBlank: true }
  const hours = readDayCell(text)
  if (hours !== undefined) return { column, isBlank: false, hours }
  const expectation = {
    expected: 'klockslag, ”stängt”, ”dygnet runt” eller ”efter överenskommelse”',
    expectedEn: 'times, "stängt", "dygnet runt" or "efter överenskommelse"',
    example: '8-17',
  }
  return { column, isBlank: false, issue: describeIssue('value-invalid', { ...at, column, value: text }, expectation, 'warning') }
}

function readClosedCell({ column, text }: Cell, at: Place): { readonly selectors: readonly string[]; readonly issue?: Issue } {
  const selectors = readClosedPeriods(text)
  if (selectors) return { selectors }
  const expectation = {
    expected: 'veckor eller datum, skilda med semikolon',
    expectedEn: 'weeks or dates, separated by semicolons',
    example: 'vecka 28-31; 2026-12-23-2026-12-31',
  }
  return { selectors: [], issue: describeIssue('value-invalid', { ...at, column, value: text }, expectation, 'warning') }
}

/** Days in a row with the same hours stand together: `Mo-Th 08:00-17:00`. */
function writeWeek(hours: readonly (string | undefined)[]): readonly string[] {
  const stated = hours.map((each) => each ?? 'unknown')
  const starts = stated.flatMap((each, index) => (each === stated[index - 1] ? [] : [index]))
  return starts.map((start, index) => {
    const end = (starts[index + 1] ?? weekdays.length) - 1
    const days = start === end ? weekdays[start] : `${weekdays[start]}-${weekdays[end]}`
    return `${days} ${stated[start]}`
  })
}

/** A blank weekday may mean closed or forgotten. Only who wrote it knows. */
function reportBlankDays(days: readonly DayCell[], at: Place): readonly Issue[] {
  const blank = days.filter(({ isBlank }) => isBlank).map(({ column }) => column)
  const [column] = blank
  if (column === undefined) return []
  const names = blank.join(', ')
  return [
    describeIssue(
      'hours-doubtful',
      { ...at, column },
      {
        reason: `dagar är tomma (${names}) och visas som okända`,
        reasonEn: `days are blank (${names}) and are shown as unknown`,
        suggestion: '”stängt” för de dagar då det är stängt',
        suggestionEn: '"stängt" for the days when it is closed',
      },
    ),
  ]
}
