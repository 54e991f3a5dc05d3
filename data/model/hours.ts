import { type Static, Type } from 'typebox'

const strict = { additionalProperties: false }
const Minute = Type.Integer({ minimum: 0, description: 'Minutes of the wall clock since midnight of the day; past 1440 on the next day' })
const DayIndex = Type.Integer({ minimum: 0, description: 'Which of `days`' })
const IsoDate = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
const MonthDay = Type.String({ pattern: '^\\d{2}-\\d{2}$' })
const Week = Type.Integer({ minimum: 1 })

/** A time of opening, from a minute up to, not including, another. One that is uncertain or has a comment says so. */
const Span = Type.Union([
  Type.Tuple([Minute, Minute]),
  Type.Tuple([Minute, Minute, Type.Enum(['open', 'uncertain']), Type.Union([Type.String(), Type.Null()])]),
])

const rule = {
  week: Type.Tuple([DayIndex, DayIndex, DayIndex, DayIndex, DayIndex, DayIndex, DayIndex], { description: 'Monday to Sunday' }),
  holidays: Type.Optional(DayIndex),
  eves: Type.Optional(DayIndex),
}

/** Some days of a single time, the same days of every year, or the same ISO weeks of every year; both ends belong to it. */
const Period = Type.Union([
  Type.Object({ dates: Type.Array(Type.Tuple([IsoDate, IsoDate])) }, strict),
  Type.Object({ yearly: Type.Tuple([MonthDay, MonthDay], { description: 'The second may lie before the first: over New Year' }) }, strict),
  Type.Object({ weeks: Type.Tuple([Week, Week]) }, strict),
])

/**
 * The hours of one field in a form that a small program can read: wall-clock times in Sweden, day by day. The first season that a day
 * belongs to gives its rule, else the table itself. Without `holidays` or `eves` the rule says nothing of them: the weekday counts.
 */
const HoursTable = Type.Object(
  {
    from: IsoDate,
    to: IsoDate,
    days: Type.Array(Type.Array(Span), { description: 'The different days, each with its spans in order. An empty one is closed.' }),
    ...rule,
    seasons: Type.Optional(Type.Array(Type.Object({ when: Period, ...rule }, strict))),
  },
  strict,
)

/** `hours.json` of a release: tables by `<dataset>/<id>`, then by the field's name. A field that is not there has unknown hours. */
export const HoursFile = Type.Record(Type.String(), Type.Record(Type.String(), HoursTable))

export type HoursFile = Static<typeof HoursFile>
export type HoursTable = Static<typeof HoursTable>
/** The hours of one object, by field. */
export type ObjectHours = HoursFile[string]
export type HoursSpan = Static<typeof Span>
export type HoursDay = readonly HoursSpan[]
export type HoursRule = Pick<HoursTable, 'week' | 'holidays' | 'eves'>
export type HoursSeason = NonNullable<HoursTable['seasons']>[number]
export type HoursPeriod = Static<typeof Period>
