import type { HoursFile } from '../../data/model/hours.ts'
import { matchesSchema } from '../release/check-schema.ts'

/** The schema of `data/model/hours.ts` as JSON, put here by the build: the library that made it stays out of the page. */
declare const HOURS_SCHEMA: unknown

/** Whether a value is a release's `hours.json`. Goes with `readJson`. */
export function isHoursFile(value: unknown): value is HoursFile {
  return matchesSchema(HOURS_SCHEMA, value)
}
