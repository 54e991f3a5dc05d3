import type { CsvRow } from './to-csv.ts'

/** The specification's 15 columns, two of them under the names that real files give them. */
export const postingColumns = [
  'kopare_id',
  'kopare',
  'verifikationsnummer',
  'leverantor',
  'leverantor_id',
  'konto_nr',
  'konto_text',
  'bokforingsdatum',
  'nettobelopp',
  'forvaltning',
  'fakturanummer',
  'grund',
  'avtal',
  'kommun_id',
  's_kod_nr',
] as const

/** One row of it, as text. */
export type PostingRow = CsvRow<(typeof postingColumns)[number]>
