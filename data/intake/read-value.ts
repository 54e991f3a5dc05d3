import type { PropertyValue } from '../model/feature.ts'
import type { Field } from '../model/field.ts'

/** What a cell should have held, for the message. */
export interface Expectation {
  readonly expected: string
  readonly expectedEn: string
  readonly example: string
}

export type ReadValue = { readonly value: PropertyValue } | { readonly fault: Expectation }

const value = (read: PropertyValue): ReadValue => ({ value: read })
const fault = (expected: string, expectedEn: string, example: string): ReadValue => ({ fault: { expected, expectedEn, example } })

/** Reads one cell by its field's type. A blank cell is null. */
export function readValue(text: string, field: Field): ReadValue {
  const trimmed = text.trim()
  if (trimmed === '') return value(null)
  switch (field.type) {
    case 'text':
      return value(trimmed)
    case 'phone':
      return /^\+?[\d\s()–-]{5,25}$/.test(trimmed) ? value(trimmed) : fault('ett telefonnummer', 'a telephone number', '0455-30 30 00')
    case 'email':
      return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(trimmed)
        ? value(trimmed)
        : fault('en e-postadress', 'an e-mail address', 'namn@kommun.se')
    case 'url':
      return readUrl(trimmed)
    case 'date':
      return readDate(trimmed)
    case 'boolean':
      return readBoolean(trimmed)
    case 'number':
    case 'integer':
      return readLimitedNumber(trimmed, field)
    case 'choice':
      return readChoice(trimmed, field.choices)
    case 'choices':
      return readChoices(trimmed, field.choices)
    case 'hours':
      return value(trimmed)
  }
}

/**
 * Reads a Swedish or plain decimal, such as "1 234,5" or "-1234.50". Undefined when it is not a number. A comma is always a decimal
 * comma: "1,234" is 1.234, and "1,234.5" is refused, since guessing would change an amount a thousandfold.
 */
export function readNumber(text: string): number | undefined {
  const compact = text
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace('\u2212', '-')
    .replace(',', '.')
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(compact) ? Number(compact) : undefined
}

function readLimitedNumber(text: string, field: Extract<Field, { readonly type: 'number' | 'integer' }>): ReadValue {
  const read = readNumber(text)
  if (read === undefined) return fault('ett tal', 'a number', field.type === 'integer' ? '12' : '12,5')
  if (field.type === 'integer' && !Number.isInteger(read)) return fault('ett heltal', 'a whole number', '12')
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = field
  if (read < minimum || read > maximum)
    return fault(`ett tal från ${minimum} till ${maximum}`, `a number from ${minimum} to ${maximum}`, '')
  return value(read)
}

function readUrl(text: string): ReadValue {
  const url = URL.parse(text)
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
  return isWeb
    ? value(text)
    : fault('en webbadress som börjar med https://', 'a web address that begins with https://', 'https://www.example.se/')
}

/** `2026-04-21`, `2026-04`, `2026`, and the spellings `20260421` and `2026/04/21` that registers use; must be a real day. */
function readDate(text: string): ReadValue {
  const parts = /^(\d{4})(?:[-/]?(\d{2})(?:[-/]?(\d{2}))?)?(?:[T ][\d:.Z+-]+)?$/.exec(text)
  const [, year, month, day] = parts ?? []
  if (!year || !isRealDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return fault('ett datum', 'a date', '2026-04-21')
  return value([year, month, day].filter(Boolean).join('-'))
}

function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const spellings = new Map([
  ...['ja', 'j', 'yes', 'y', 'true', 'sant', '1', 'x'].map((spelling) => [spelling, true] as const),
  ...['nej', 'n', 'no', 'false', 'falskt', '0'].map((spelling) => [spelling, false] as const),
])

function readBoolean(text: string): ReadValue {
  const read = spellings.get(text.toLowerCase())
  return read === undefined ? fault('ja eller nej', 'yes or no', 'ja') : value(read)
}

type Choices = Extract<Field, { readonly type: 'choice' }>['choices']

function readChoice(text: string, choices: Choices): ReadValue {
  const found = findChoice(text, choices)
  return found === undefined ? choiceFault(choices) : value(found)
}

/** Each name once, in the order of the choices, so that one set has one spelling. */
function readChoices(text: string, choices: Choices): ReadValue {
  const parts = text.split(';').filter((part) => part.trim() !== '')
  const found = parts.map((part) => findChoice(part.trim(), choices))
  if (found.includes(undefined)) return choiceFault(choices)
  return value(
    Object.keys(choices)
      .filter((name) => found.includes(name))
      .join(';'),
  )
}

function findChoice(text: string, choices: Choices): string | undefined {
  const wanted = text.toLowerCase()
  return Object.keys(choices).find((name) => {
    const { title, spellings = [] } = choices[name] ?? { title: { sv: name } }
    return [name, title.sv, ...spellings].some((spelling) => spelling.toLowerCase() === wanted)
  })
}

function choiceFault(choices: Choices): ReadValue {
  const names = Object.keys(choices)
  return fault(`något av: ${names.join(', ')}`, `one of: ${names.join(', ')}`, names[0] ?? '')
}
