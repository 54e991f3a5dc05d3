import type { Catalogue } from '../../data/model/catalogue.ts'
import { matchesSchema } from './check-schema.ts'

/** The schema of `data/model/catalogue.ts` as JSON, put here by the build: the library that made it stays out of the page. */
declare const CATALOGUE_SCHEMA: unknown

/** Whether a value is a catalogue, by the same schema that the release was written with. */
export function isCatalogue(value: unknown): value is Catalogue {
  return matchesSchema(CATALOGUE_SCHEMA, value)
}
