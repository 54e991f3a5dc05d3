import type { LocalisedText } from '../model/localised-text.ts'
import { dayOf, weekdayOf, yearOf } from './calendar.ts'

/** A public holiday, or an eve on which most of Sweden keeps other hours. */
export interface SpecialDay {
  /** Counted from 1 January 1970. */
  readonly day: number
  readonly kind: 'holiday' | 'eve'
  readonly name: LocalisedText
}

/** Day of Easter Sunday in the Gregorian calendar, by Meeus's form of the computus (Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): number {
  const golden = year % 19
  const [century, inCentury] = [Math.floor(year / 100), year % 100]
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  return dayOf(year, 3, 22 + epact + weekday - 7 * late)
}

/**
 * The public holidays of a year (lag 1989:253 om allmänna helgdagar; every other Sunday is one too by that law, but has a weekday of its
 * own here) and five eves, chosen in docs/decisions/0006-opening-hours.md. In the order of the year.
 */
export function listSpecialDays(year: number): readonly SpecialDay[] {
  const easter = easterSunday(year)
  const midsummer = saturdayFrom(dayOf(year, 6, 20))
  return [
    holiday(dayOf(year, 1, 1), 'Nyårsdagen', "New Year's Day"),
    eve(dayOf(year, 1, 5), 'Trettondagsafton', 'Twelfth Night'),
    holiday(dayOf(year, 1, 6), 'Trettondedag jul', 'Epiphany'),
    holiday(easter - 2, 'Långfredagen', 'Good Friday'),
    eve(easter - 1, 'Påskafton', 'Easter Eve'),
    holiday(easter, 'Påskdagen', 'Easter Sunday'),
    holiday(easter + 1, 'Annandag påsk', 'Easter Monday'),
    holiday(dayOf(year, 5, 1), 'Första maj', 'May Day'),
    holiday(easter + 39, 'Kristi himmelsfärdsdag', 'Ascension Day'),
    holiday(easter + 49, 'Pingstdagen', 'Whit Sunday'),
    holiday(dayOf(year, 6, 6), 'Sveriges nationaldag', 'National Day of Sweden'),
    eve(midsummer - 1, 'Midsommarafton', 'Midsummer Eve'),
    holiday(midsummer, 'Midsommardagen', 'Midsummer Day'),
    holiday(saturdayFrom(dayOf(year, 10, 31)), 'Alla helgons dag', "All Saints' Day"),
    eve(dayOf(year, 12, 24), 'Julafton', 'Christmas Eve'),
    holiday(dayOf(year, 12, 25), 'Juldagen', 'Christmas Day'),
    holiday(dayOf(year, 12, 26), 'Annandag jul', 'Boxing Day'),
    eve(dayOf(year, 12, 31), 'Nyårsafton', "New Year's Eve"),
  ].toSorted((a, b) => a.day - b.day)
}

/** Whether a day is a public holiday or an eve; a day that is both counts as the holiday. */
export function findSpecialDay(day: number): SpecialDay | undefined {
  const year = yearOf(day)
  const days = byYear.get(year) ?? indexYear(year)
  return days.get(day)
}

/** A list is asked about hundreds of days of the same few years. */
const byYear = new Map<number, ReadonlyMap<number, SpecialDay>>()

function indexYear(year: number): ReadonlyMap<number, SpecialDay> {
  const evesFirst = listSpecialDays(year).toSorted((a, b) => (a.kind < b.kind ? -1 : 1))
  const days = new Map(evesFirst.map((special) => [special.day, special]))
  byYear.set(year, days)
  return days
}

function saturdayFrom(day: number): number {
  return day + ((5 - weekdayOf(day) + 7) % 7)
}

function holiday(day: number, sv: string, en: string): SpecialDay {
  return { day, kind: 'holiday', name: { sv, en } }
}

function eve(day: number, sv: string, en: string): SpecialDay {
  return { day, kind: 'eve', name: { sv, en } }
}
