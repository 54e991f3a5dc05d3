import type { Language } from '../../data/model/localised-text.ts'

/** A time of the clock in minutes since midnight, in 24 hours: "17" and "16.30" in Swedish, "17:00" in English. Past midnight it starts again. */
export function writeClock(minutes: number, language: Language): string {
  const inDay = minutes === 1440 ? minutes : minutes % 1440
  const [hour, minute] = [Math.floor(inDay / 60), String(inDay % 60).padStart(2, '0')]
  if (language === 'en') return `${String(hour).padStart(2, '0')}:${minute}`
  return minute === '00' ? String(hour) : `${hour}.${minute}`
}
