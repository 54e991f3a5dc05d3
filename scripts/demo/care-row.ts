import type { CsvRow } from './to-csv.ts'

const hours = ['mandag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lordag', 'sondag', 'rodadagar', 'aftnar', 'stangt'] as const

/** Columns of the demonstration delivery of care units: hours as one text, or in plain columns. */
export const careColumns = [
  'source',
  'id',
  'name',
  'latitude',
  'longitude',
  'email',
  'updated',
  'description',
  'kind',
  'phone',
  'opening_hours',
  ...hours,
  'phone_hours',
  ...hours.map((column) => `telefon_${column}` as const),
  'drop_in_hours',
  'referral',
  'booking',
  'languages',
  'step_free',
  'hearing_loop',
  'address',
  'postal_town',
  'municipality_code',
] as const

/** One row of it, as text. */
export type CareRow = CsvRow<(typeof careColumns)[number]>
