import { toDay } from '../../data/hours/calendar.ts'
import type { HoursReading, HoursRemark } from '../../data/intake/hours-reader.ts'
import type { HoursTable } from '../../data/model/hours.ts'
import { compressDays } from './compress-days.ts'
import { evaluateText, parseHours } from './evaluate-text.ts'
import type { Mentions } from './infer-rule.ts'

/** The dates that tables hold for: as far as the Swedish holidays are tested. */
const firstDate = '2024-01-01'
const lastDate = '2035-12-31'

/** A text that was read, as the table of all its days, or why it cannot be read. */
export type CompiledHours = HoursReading & { readonly table: HoursTable | null }

/** Places share texts, and a text takes a tenth of a second. It always gives the same. */
const compiled = new Map<string, CompiledHours>()

/** Turns opening hours in the syntax of OpenStreetMap into the compact form. Never throws for bad text. */
export function compileHours(text: string): CompiledHours {
  const known = compiled.get(text) ?? compile(text)
  compiled.set(text, known)
  return known
}

function compile(text: string): CompiledHours {
  const refused = refusals.find(({ pattern }) => pattern.test(text))
  if (refused) return refuse(refused.expected, refused.expectedEn)
  try {
    const hours = parseHours(text)
    if (hasNoTimes(hours)) return refuse('klockslag för dagarna', 'times for the days')
    const first = toDay(firstDate) - 1
    const days = evaluateText(text, first, toDay(lastDate))
    return { table: compressDays({ hours: days, first, mentions: findMentions(text) }), remarks: findRemarks(hours) }
  } catch (error) {
    // The package throws plain texts where it cannot read; anything else is a fault of ours.
    if (error instanceof Error && !error.message.startsWith('An error occurred during evaluation')) throw error
    return refuseAt(String(error), text)
  }
}

/** The eves as `data/intake/compose-hours.ts` writes them. Who names only some of them has said nothing of the others. */
const eveSelectors = ['Jan 05', 'Dec 24', 'Dec 31', 'easter -1 day', 'Jun 19-25 Fr']

/** Which special days a text speaks of. */
export function findMentions(text: string): Mentions {
  return { holidays: /\bPH\b/.test(text), eves: eveSelectors.every((selector) => text.includes(selector)) }
}

/** Parts of the syntax that no table can hold: they depend on the place, or on days that nobody has listed. */
const refusals = [
  {
    pattern: /\b(sunrise|sunset|dawn|dusk)\b/i,
    expected: 'klockslag, inte solens upp- och nedgång',
    expectedEn: 'times, not sunrise or sunset',
  },
  { pattern: /\bSH\b/, expected: 'datum eller veckor, inte skollov (SH)', expectedEn: 'dates or weeks, not school holidays (SH)' },
]

/** "Mo-Fr" would be read as open day and night. Whoever means that can say so. */
function hasNoTimes(hours: ReturnType<typeof parseHours>): boolean {
  return hours.getStructuredWarnings().some(({ type }) => type === 'vague')
}

function refuse(expected: string, expectedEn: string): CompiledHours {
  return { table: null, fault: { expected, expectedEn, example: 'Mo-Fr 08:00-17:00; PH off' } }
}

/** The package repeats the text up to where it stopped. */
function refuseAt(message: string, text: string): CompiledHours {
  const [read = ''] = message.split(' <--- ')
  const isPlace = message.includes(' <--- ') && text.startsWith(read)
  const [sv, en] = ['öppettider som i OpenStreetMap', 'opening hours as in OpenStreetMap']
  return isPlace ? refuse(`${sv} (felet står i slutet av ”${read}”)`, `${en} (the fault is at the end of "${read}")`) : refuse(sv, en)
}

/** Warnings that depend on today's date, or are only about style, say nothing about whether the text was understood. */
const ignored = new Set<string>([
  'additional_rule_separator_not_used_after_time_wrapping_midnight',
  'combine_rules',
  'date_past',
  'date_range_past',
  'public_holiday',
  'year_past',
])

function findRemarks(hours: ReturnType<typeof parseHours>): readonly HoursRemark[] {
  const warnings = hours.getStructuredWarnings().filter(({ type }) => !ignored.has(type))
  if (warnings.length === 0) return []
  const read = hours.prettifyValue({})
  const reasonEn = `they can be written more clearly: ${warnings.map(({ message }) => message).join(' ')} They were read as "${read}"`
  return [{ reason: `skrivsättet är otydligt; de lästes som ”${read}”`, reasonEn, suggestion: read }]
}
