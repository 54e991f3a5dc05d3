import type { Language } from '../../data/model/localised-text.ts'

const locales = { sv: 'sv-SE', en: 'en-GB' } as const

/** Numbers, dates and sizes as the language writes them. */
export interface Format {
  readonly number: (value: number) => string
  /** With a fixed number of decimals. */
  readonly decimals: (value: number, decimals: number) => string
  /** A day, month, year, or a span `a/b` of them (ISO 8601); other texts come back as they are. */
  readonly period: (text: string) => string
  /** A moment, in Swedish time. */
  readonly moment: (iso: string) => string
  readonly bytes: (count: number) => string
  readonly distance: (metres: number) => string
}

/** Makes the formats of a language. */
export function createFormat(language: Language): Format {
  const locale = locales[language]
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
  const decimals = (value: number, digits: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)
  const formatDate = createDateFormat(locale)
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Stockholm' })
  return {
    number: (value) => number.format(value),
    decimals,
    period: (text) => text.split('/').map(formatDate).join(' – '),
    moment: (iso) => moment.format(new Date(iso)),
    bytes: (count) => formatBytes(count, decimals),
    distance: (metres) => formatDistance(metres, decimals),
  }
}

const dateParts = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
} as const

/** Making a format costs a hundred times as much as using it, and a list writes hundreds of dates. */
function createDateFormat(locale: string): (text: string) => string {
  const formats = new Map<string, Intl.DateTimeFormat>()
  return (text) => {
    if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return text
    const date = new Date(text)
    if (Number.isNaN(date.getTime())) return text
    const parts = text.length === 4 ? dateParts[4] : text.length === 7 ? dateParts[7] : dateParts[10]
    const key = JSON.stringify(parts)
    const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' })
    formats.set(key, format)
    return format.format(date)
  }
}

type Decimals = (value: number, digits: number) => string

/** Decimal units, as file managers and networks count: 1 kB = 1000 B. */
function formatBytes(count: number, decimals: Decimals): string {
  if (count < 1000) return `${count} B`
  if (count < 1_000_000) return `${decimals(count / 1000, count < 100_000 ? 1 : 0)} kB`
  return `${decimals(count / 1_000_000, 1)} MB`
}

/** No more exact than a straight line deserves: 10 m, then 100 m, then 1 km. */
function formatDistance(metres: number, decimals: Decimals): string {
  if (metres < 995) return `${decimals(Math.round(metres / 10) * 10, 0)} m`
  return `${decimals(metres / 1000, metres < 9950 ? 1 : 0)} km`
}
