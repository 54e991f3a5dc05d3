const wholeDay = /^(dygnet runt|alltid öppet|24 ?h|24\/7|around the clock|open all day)$/i
const closed = /^(stängt|stangt|closed|-|–|off)$/i
const byAgreement = /^(efter överenskommelse|enligt överenskommelse|tidsbokning|bokad tid|by appointment)$/i
const time = String.raw`(\d{1,2})(?:[.:](\d{2}))?`
const interval = new RegExp(`^(?:kl\\.? ?)?${time} ?(?:[-–—]|till|to) ?${time}$`, 'i')

/**
 * Reads one day's hours as people write them ("8-17", "08.00–12.00, 13.00–17.00", "stängt", "dygnet runt", "efter överenskommelse") into
 * the end of a rule of the `opening_hours` syntax. Undefined for anything else; a blank cell is for the caller.
 */
export function readDayCell(text: string): string | undefined {
  const plain = text.trim().replaceAll(/\s+/g, ' ')
  if (closed.test(plain)) return 'off'
  if (wholeDay.test(plain)) return '00:00-24:00'
  if (byAgreement.test(plain)) return `unknown "${plain.toLowerCase()}"`
  const intervals = plain.split(/ ?(?:[,;]|\boch\b|\band\b) ?/i).map(readInterval)
  return intervals.includes(undefined) ? undefined : intervals.join(',')
}

/** An end that is not after the beginning lies on the next day: "22-06". */
function readInterval(text: string): string | undefined {
  const [, fromHour, fromMinute = '00', toHour, toMinute = '00'] = interval.exec(text) ?? []
  const from = writeTime(fromHour, fromMinute)
  const to = writeTime(toHour, toMinute)
  return from === undefined || to === undefined || from === to || from === '24:00' ? undefined : `${from}-${to}`
}

function writeTime(hour: string | undefined, minute: string): string | undefined {
  if (hour === undefined || Number(minute) > 59 || Number(hour) * 60 + Number(minute) > 1440) return undefined
  return `${hour.padStart(2, '0')}:${minute}`
}
