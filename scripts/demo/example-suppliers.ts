import { findCheckDigit, makeExampleIdentityNumber } from './example-identity-number.ts'
import type { Random } from './random.ts'

export interface ExampleSupplier {
  readonly name: string
  readonly id: string
  /** How often the supplier is bought from, compared with the others. */
  readonly weight: number
}

const trades = [
  'Bygg',
  'El',
  'Livsmedel',
  'Städ',
  'Data',
  'Buss',
  'Taxi',
  'Möbler',
  'Kontor',
  'Måleri',
  'Plåt',
  'Rör',
  'Park',
  'Tryckeri',
  'Larm',
  'Vård',
]
const forms = ['AB', 'AB', 'AB', 'i Blekinge AB', 'HB', 'Ekonomisk förening']
const SHARE_OF_SOLE_TRADERS = 0.02
const SHARE_OF_INTERNAL_NUMBERS = 0.75

/**
 * Invented suppliers. Of their ids three in four are the buyer's internal numbers, one in fifty a sole trader's (which is a personal
 * identity number), and the rest look like organisation numbers but have a wrong check digit, so that they belong to nobody.
 */
export function makeExampleSuppliers(count: number, random: Random): readonly ExampleSupplier[] {
  const soleTraders = Math.round(count * SHARE_OF_SOLE_TRADERS)
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1
    const weight = 1 / number ** 0.7
    if (index % Math.floor(count / soleTraders) === 25)
      return { name: `Exempel enskild firma ${number}`, id: makeExampleIdentityNumber(random), weight }
    return { name: `Exempel ${random.pick(trades)} ${number} ${random.pick(forms)}`, id: makeId(random), weight }
  })
}

function makeId(random: Random): string {
  if (random.chance(SHARE_OF_INTERNAL_NUMBERS)) return String(random.integer(10_000, 399_999))
  const nineDigits = `55${random.integer(6_000_000, 9_999_999)}`
  const wrongCheckDigit = (findCheckDigit(nineDigits) + random.integer(1, 9)) % 10
  return `${nineDigits.slice(0, 6)}-${nineDigits.slice(6)}${wrongCheckDigit}`
}
