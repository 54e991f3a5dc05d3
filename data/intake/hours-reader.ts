import type { Expectation } from './read-value.ts'

/** What is doubtful about opening hours that could be read. Both reasons go on from "Öppettiderna går att läsa, men …". */
export interface HoursRemark {
  readonly reason: string
  readonly reasonEn: string
  /** How to write it instead, in the syntax. */
  readonly suggestion: string
}

export type HoursReading = { readonly fault: Expectation } | { readonly remarks: readonly HoursRemark[] }

/** Checks a text in the `opening_hours` syntax. Handed in, since the library that can is large and not part of the core. */
export type ReadHours = (text: string) => HoursReading
