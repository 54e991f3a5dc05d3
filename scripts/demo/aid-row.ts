import type { CsvRow } from './to-csv.ts'

/** Columns of the demonstration delivery of aids, in their order; the last is one that the descriptor does not know. */
export const aidColumns = [
  'source',
  'id',
  'name',
  'latitude',
  'longitude',
  'email',
  'visit_url',
  'wikidata',
  'updated',
  'description',
  'kind',
  'main_class',
  'classes',
  'can_collect',
  'can_return',
  'can_repair',
  'can_try_out',
  'can_borrow',
  'responsible',
  'referral',
  'phone',
  'opening_hours',
  'phone_hours',
  'drop_in_hours',
  'step_free',
  'address',
  'postal_town',
  'municipality_code',
  'near_name',
  'near_latitude',
  'near_longitude',
  'near_source',
  'anteckning',
] as const

/** One row of it, as text. */
export type AidRow = CsvRow<(typeof aidColumns)[number]>
