import { makeExampleIdentityNumber } from './example-identity-number.ts'
import type { PostingRow } from './posting-row.ts'
import type { Random } from './random.ts'

type Spoil = (row: PostingRow) => PostingRow

/** Every so many rows something is written in another way that can still be read. */
const oddities: readonly { readonly every: number; readonly write: Spoil }[] = [
  { every: 50, write: (row) => ({ ...row, bokforingsdatum: row.bokforingsdatum?.replaceAll('-', '') ?? '' }) },
  { every: 61, write: (row) => ({ ...row, nettobelopp: row.nettobelopp?.replaceAll(' ', '\u00a0') ?? '' }) },
  { every: 73, write: (row) => ({ ...row, leverantor: `  ${row.leverantor}` }) },
  { every: 89, write: (row) => ({ ...row, kommun_id: row.kommun_id ? (row.kopare?.replace('Exempel ', '') ?? '') : '' }) },
]

/** Single rows, by their place in the file, that no reader can or may take. */
function faultsFor(random: Random): ReadonlyMap<number, Spoil> {
  return new Map<number, Spoil>([
    [40, (row) => ({ ...row, leverantor_id: '' })],
    [240, (row) => ({ ...row, konto_text: '' })],
    [410, (row) => ({ ...row, nettobelopp: '1.250,00 SEK' })],
    [655, (row) => ({ ...row, bokforingsdatum: '2025-02-30' })],
    [905, (row) => ({ ...row, leverantor_id: '' })],
    [1010, (row) => ({ ...row, grund: `Avser ${makeExampleIdentityNumber(random)}` })],
    [1210, (row) => ({ ...row, leverantor: '' })],
    [1330, (row) => ({ ...row, kommun_id: '1281' })],
  ])
}

/** Adds the dirt of real files: other spellings, faults, and one posting delivered twice. */
export function dirtyPostings(rows: readonly PostingRow[], random: Random): readonly PostingRow[] {
  const faults = faultsFor(random)
  const odd = rows.map((row, index) => oddities.find(({ every }) => index % every === every - 1)?.write(row) ?? row)
  const faulty = odd.map((row, index) => faults.get(index)?.(row) ?? row)
  return faulty.flatMap((row, index) => (index === 700 ? [row, row] : [row]))
}
