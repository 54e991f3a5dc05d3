import type { HoursField } from './field.ts'

/** Headers for opening hours in plain columns, without the field's prefix. Matched without case. */
const headers = {
  days: [
    ['mandag', 'måndag', 'monday'],
    ['tisdag', 'tuesday'],
    ['onsdag', 'wednesday'],
    ['torsdag', 'thursday'],
    ['fredag', 'friday'],
    ['lordag', 'lördag', 'saturday'],
    ['sondag', 'söndag', 'sunday'],
  ],
  holidays: ['rodadagar', 'röda_dagar', 'röda dagar', 'helgdagar', 'holidays'],
  eves: ['aftnar', 'eves'],
  closed: ['stangt', 'stängt', 'closed'],
} as const

type Headers = readonly [string, ...string[]]

/** Accepted headers of one field's plain columns. */
export interface DayColumns {
  /** Monday to Sunday. */
  readonly days: readonly Headers[]
  readonly holidays: Headers
  readonly eves: Headers
  /** Dates and weeks when it is closed. */
  readonly closed: Headers
}

/** The plain columns under which a field's hours may be delivered; undefined where its descriptor asks for none. */
export function dayColumnsOf({ dayPrefixes }: HoursField): DayColumns | undefined {
  const [first, ...others] = dayPrefixes ?? []
  if (first === undefined) return undefined
  const withPrefixes = ([name, ...names]: Headers): Headers => [
    first + name,
    ...names.map((each) => first + each),
    ...others.flatMap((prefix) => [name, ...names].map((each) => prefix + each)),
  ]
  return {
    days: headers.days.map((each) => withPrefixes(each)),
    holidays: withPrefixes(headers.holidays),
    eves: withPrefixes(headers.eves),
    closed: withPrefixes(headers.closed),
  }
}

/** All of them in one list. */
export function listDayColumns(field: HoursField): readonly string[] {
  const columns = dayColumnsOf(field)
  return columns ? [...columns.days, columns.holidays, columns.eves, columns.closed].flat() : []
}
