import type { Wording } from '../text/wording.ts'

/** Nearer than this is "right beside": a direction would be guessing. */
export const besideMetres = 20

/** A straight line in whole words, no more exact than it deserves: 10 m, then 50 m, then 100 m, then 1 km. */
export function distanceWords(metres: number, { text, count }: Wording): string {
  const { getting } = text
  if (metres < 975) return count(getting.metres, roundTo(metres, metres < 300 ? 10 : 50))
  const kilometres = metres < 9950 ? roundTo(metres / 100, 1) / 10 : Math.round(metres / 1000)
  return count(getting.kilometres, kilometres)
}

function roundTo(value: number, step: number): number {
  return Math.round(value / step) * step
}
