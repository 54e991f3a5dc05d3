import type { Nearby } from '../../data/model/nearby.ts'
import type { ReportedErrors } from '../../data/model/reported-error.ts'
import type { Shore } from '../../data/model/shore.ts'
import { matchesSchema } from './check-schema.ts'

/** Schemas of `data/model` as JSON, put here by the build, as in `catalogue-guard.ts`. */
declare const NEARBY_SCHEMA: unknown
declare const REPORTED_ERRORS_SCHEMA: unknown
declare const SHORE_SCHEMA: unknown

/** Whether a value is what `nearby.json` holds. */
export function isNearby(value: unknown): value is Nearby {
  return matchesSchema(NEARBY_SCHEMA, value)
}

/** Whether a value is what `<dataset>.reported-errors.json` holds. */
export function isReportedErrors(value: unknown): value is ReportedErrors {
  return matchesSchema(REPORTED_ERRORS_SCHEMA, value)
}

/** Whether a value is what `shore.json` holds. */
export function isShore(value: unknown): value is Shore {
  return matchesSchema(SHORE_SCHEMA, value)
}
