import { dayOf, toIsoDate } from '../../data/hours/calendar.ts'
import type { HoursRule, HoursSeason, HoursSpan, HoursTable } from '../../data/model/hours.ts'
import type { Language } from '../../data/model/localised-text.ts'
import type { Wording } from '../text/wording.ts'
import { commentWords } from './comment-words.ts'
import { writeClock } from './write-clock.ts'

/** Hours of some days in words, one line for each time of opening. `lang` is set where a comment is as delivered in another language. */
export interface HoursLine {
  readonly text: string
  readonly lang: 'sv' | undefined
}

/** Days with their hours. `days` is null where the hours hold for the whole of a period. */
export interface HoursRow {
  readonly days: string | null
  readonly lines: readonly HoursLine[]
}

const WHOLE_DAY = 1440

/** The rows of a rule: weekdays with the same hours together, a single row without days where all are alike. */
export function weekRows(table: HoursTable, rule: HoursRule, wording: Wording): readonly HoursRow[] {
  const starts = rule.week.flatMap((index, weekday) => (index === rule.week[weekday - 1] ? [] : [weekday]))
  return starts.map((start, group) => {
    const end = (starts[group + 1] ?? 7) - 1
    return {
      days: starts.length === 1 ? null : writeWeekdays(start, end, wording.language),
      lines: dayLines(table, rule.week[start], wording),
    }
  })
}

/** One of the table's days in words. */
export function dayLines({ days }: HoursTable, index: number | undefined, wording: Wording): readonly HoursLine[] {
  const spans = days[index ?? -1]
  const { text } = wording
  if (!spans) return [{ text: text.hours.notStated, lang: undefined }]
  return spans.length === 0 ? [{ text: text.hours.closedDay, lang: undefined }] : spans.map((span) => writeSpan(span, wording))
}

function writeSpan(span: HoursSpan, wording: Wording): HoursLine {
  const { text, fill } = wording
  const isWhole = span[0] === 0 && span[1] === WHOLE_DAY
  const times = isWhole ? text.hours.wholeDay : `${writeClock(span[0], wording.language)}–${writeClock(span[1], wording.language)}`
  if (span.length === 2) return { text: times, lang: undefined }
  if (span[3] !== null) return writeCommented(times, commentWords(span[3], wording), span[2] === 'uncertain' && isWhole, wording)
  if (isWhole) return { text: text.hours.notStated, lang: undefined }
  const isOpenEnd = span[1] === WHOLE_DAY
  const uncertain = isOpenEnd
    ? fill(text.hours.openEnd, { time: writeClock(span[0], wording.language) })
    : fill(text.hours.uncertainSpan, { span: times })
  return { text: uncertain, lang: undefined }
}

/** "By appointment" the whole day needs no times. */
function writeCommented(times: string, comment: HoursLine, isAlone: boolean, { text, fill }: Wording): HoursLine {
  if (isAlone) return comment
  const words = comment.text.charAt(0).toLowerCase() + comment.text.slice(1)
  return { text: fill(text.hours.commentedSpan, { span: times, comment: words }), lang: comment.lang }
}

/** 5 January 1970 was a Monday. */
const MONDAY = dayOf(1970, 1, 5)

function writeWeekdays(start: number, end: number, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { weekday: 'long', timeZone: 'UTC' })
  const [first, last] = [start, end].map((weekday) => format.format((MONDAY + weekday) * 86_400_000))
  const words = start === end ? `${first}` : `${first}–${last}`
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** When seasons come, in words, and their rows. */
export interface SeasonRows {
  readonly when: string
  readonly rows: readonly HoursRow[]
}

/** Exceptions farther ahead than this, or gone by, are not worth a row. */
const AHEAD_DAYS = 400

/** The dated exceptions of about a year from a day (`2026-11-24`), then the seasons that come every year, each in order. */
export function seasonRows(table: HoursTable, asOf: string, wording: Wording): readonly SeasonRows[] {
  const all = (table.seasons ?? []).flatMap((season) => {
    const rows = [...weekRows(table, season, wording), ...holidayRow(table, season, wording)]
    return writePeriods(season, asOf, wording).map(({ when, order }) => ({ when, order, rows }))
  })
  return all.toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ when, rows }) => ({ when, rows }))
}

/** Holidays of a season that are not as those of the rest of the year. */
function holidayRow(table: HoursTable, season: HoursSeason, wording: Wording): readonly HoursRow[] {
  if (season.holidays === undefined || season.holidays === table.holidays) return []
  return [{ days: wording.text.hours.holidays, lines: dayLines(table, season.holidays, wording) }]
}

interface PeriodWords {
  readonly when: string
  /** Dates sort before months, and weeks among the months that they fall in. */
  readonly order: string
}

function writePeriods({ when }: HoursSeason, asOf: string, { text, fill, format, language }: Wording): readonly PeriodWords[] {
  const range = (from: string, to: string) => (from === to ? from : fill(text.hours.dates, { from, to }))
  if ('weeks' in when) {
    const [from, to] = when.weeks.map(String)
    const words = from === to ? fill(text.hours.week, { week: `${from}` }) : fill(text.hours.weeks, { from: `${from}`, to: `${to}` })
    return [{ when: words, order: `every ${toIsoDate(dayOf(1973, 1, 1) + 7 * (when.weeks[0] - 1)).slice(5)}` }]
  }
  if ('yearly' in when) {
    const [from, to] = when.yearly
    return [{ when: range(writeMonthDay(from, language), writeMonthDay(to, language)), order: `every ${from}` }]
  }
  const horizon = new Date(Date.parse(asOf) + AHEAD_DAYS * 86_400_000).toISOString().slice(0, 10)
  const coming = when.dates.filter(([from, to]) => to >= asOf && from <= horizon)
  return coming.map(([from, to]) => ({ when: range(format.period(from), format.period(to)), order: from }))
}

/** `12-24` in words; 29 February exists in 1972. */
function writeMonthDay(monthDay: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return format.format(Date.parse(`1972-${monthDay}`))
}
