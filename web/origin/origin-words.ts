import type { Wording } from '../text/wording.ts'
import type { Origin } from './origin.ts'

/** "Avstånd från Ronneby station, fågelvägen." */
export function originInWords({ name, precision }: Origin, { text, fill }: Wording): string {
  return fill(text.origin[precision], { name })
}
