const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const until = ' ?(?:[-–—]|till|to) ?'
const date = String.raw`(\d{4}-\d{2}-\d{2})`
const weeks = new RegExp(`^(?:veckorna|vecka|v\\.?|weeks?) ?(\\d{1,2})(?:${until}(\\d{1,2}))?$`, 'i')
const dates = new RegExp(`^${date}(?:${until}${date})?$`, 'i')

/**
 * Reads when something is closed ("vecka 28–31", "v. 28-31; 2026-12-23–2026-12-31") into selectors of the `opening_hours` syntax.
 * Undefined when a part is neither weeks nor dates, or ends before it begins.
 */
export function readClosedPeriods(text: string): readonly string[] | undefined {
  const parts = text
    .split(/[,;]|\boch\b|\band\b/i)
    .map((part) => part.trim().replaceAll(/\s+/g, ' '))
    .filter((part) => part !== '')
  const read = parts.flatMap((part) => readWeeks(part) ?? readDates(part) ?? [])
  return read.length === parts.length ? read : undefined
}

function readWeeks(text: string): string | undefined {
  const [, first, last = first] = weeks.exec(text) ?? []
  if (first === undefined || last === undefined) return undefined
  const [from, to] = [Number(first), Number(last)]
  if (from < 1 || to > 53 || to < from) return undefined
  return `week ${[...new Set([from, to])].map((week) => String(week).padStart(2, '0')).join('-')}`
}

function readDates(text: string): string | undefined {
  const [, from, to = from] = dates.exec(text) ?? []
  if (from === undefined || to === undefined || to < from) return undefined
  const ends = [...new Set([from, to])].map(writeDate)
  return ends.includes(undefined) ? undefined : ends.join('-')
}

/** `2026 Jul 06`; undefined for a day that does not exist. */
function writeDate(text: string): string | undefined {
  const [year = '', month = '', day = ''] = text.split('-')
  const isReal = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).toISOString().startsWith(text)
  return isReal ? `${year} ${months[Number(month) - 1]} ${day}` : undefined
}
