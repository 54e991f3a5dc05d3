import { dirtyPostings } from './example-invoices-dirt.ts'
import { type ExampleSupplier, makeExampleSuppliers } from './example-suppliers.ts'
import type { PostingRow } from './posting-row.ts'
import type { Random } from './random.ts'

const buyers = [
  { id: 'EX10', name: 'Exempel Region Blekinge', code: '', share: 0.35 },
  { id: 'EX1080', name: 'Exempel Karlskrona kommun', code: '1080', share: 0.3 },
  { id: 'EX1082', name: 'Exempel Karlshamns kommun', code: '1082', share: 0.17 },
  { id: 'EX1083', name: 'Exempel Sölvesborgs kommun', code: '1083', share: 0.1 },
  { id: 'EX1060', name: 'Exempel Olofströms kommun', code: '1060', share: 0.08 },
] as const

/** Number, name and median amount in kronor. */
const accounts = [
  ['5010', 'Lokalhyror', 18_000],
  ['5410', 'Förbrukningsinventarier', 1_900],
  ['5611', 'Drivmedel', 850],
  ['5810', 'Biljetter', 640],
  ['6110', 'Kontorsmateriel', 420],
  ['6210', 'Telekommunikation', 1_300],
  ['6390', 'Livsmedel', 2_600],
  ['6550', 'Konsulttjänster', 26_000],
  ['6570', 'Städning', 7_400],
  ['7410', 'Entreprenader', 48_000],
  ['7610', 'Kurser', 3_900],
  ['4620', 'Sjukvårdsmateriel', 3_100],
] as const

const departments = ['Exempel barn och utbildning', 'Exempel omsorg', 'Exempel teknik', 'Exempel kultur och fritid', 'Exempel ledning']
const SUPPLIERS = 200
const POSTINGS = 1_500
const FIRST_DAY = Date.UTC(2024, 9, 1)
const DAYS = 730
const DAY_MS = 86_400_000

/** Invented postings of two years, several to a voucher, with amounts spread as real ones are and credits below zero. */
export function makeExamplePostings(random: Random): readonly PostingRow[] {
  const suppliers = makeExampleSuppliers(SUPPLIERS, random)
  const postings: PostingRow[] = []
  for (let voucher = 1; postings.length < POSTINGS; voucher += 1) postings.push(...makeVoucher(voucher, suppliers, random))
  const inOrder = postings.slice(0, POSTINGS).toSorted((a, b) => compare(a.bokforingsdatum, b.bokforingsdatum))
  return dirtyPostings(inOrder, random)
}

function compare(a = '', b = ''): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The buyers count their vouchers by themselves, so the same number comes back with another buyer and another year. */
function makeVoucher(voucher: number, suppliers: readonly ExampleSupplier[], random: Random): readonly PostingRow[] {
  const buyer = pickWeighted(buyers, ({ share }) => share, random)
  const supplier = pickWeighted(suppliers, ({ weight }) => weight, random)
  const isCredit = random.chance(0.04)
  const firstAccount = random.integer(0, accounts.length - 1)
  const common = {
    kopare_id: buyer.id,
    kopare: buyer.name,
    verifikationsnummer: String(240_000 + (voucher % 400)),
    leverantor: supplier.name,
    leverantor_id: supplier.id,
    bokforingsdatum: pickWorkday(random),
    forvaltning: random.pick(departments),
    fakturanummer: makeInvoiceNumber(random),
    grund: random.chance(0.15) ? random.pick(['Ramavtal', 'Direktupphandling']) : '',
    avtal: random.chance(0.1) ? `EX-${random.integer(2021, 2026)}-${random.integer(1, 90)}` : '',
    kommun_id: buyer.code,
    s_kod_nr: random.chance(0.3) ? String(random.integer(1, 9)) : '',
  }
  return Array.from({ length: countPostings(random) }, (_, index) => {
    const [number, text, median] = accounts[(firstAccount + index) % accounts.length] ?? accounts[0]
    return { ...common, konto_nr: number, konto_text: text, nettobelopp: writeAmount(makeAmount(median, random) * (isCredit ? -1 : 1)) }
  })
}

/** Most vouchers have one posting, some up to five. */
function countPostings(random: Random): number {
  return random.chance(0.6) ? 1 : random.integer(2, 5)
}

/** Log-normal: most amounts are small and a few are very large. */
function makeAmount(median: number, random: Random): number {
  return Math.max(1, Math.round(median * Math.exp(1.1 * random.normal()) * 100) / 100)
}

/** As a Swedish spreadsheet writes it: `-1 234,50`. */
function writeAmount(kronor: number): string {
  const [whole = '0', decimals = '00'] = Math.abs(kronor).toFixed(2).split('.')
  return `${kronor < 0 ? '-' : ''}${whole.replaceAll(/\B(?=(\d{3})+$)/g, ' ')},${decimals}`
}

function pickWorkday(random: Random): string {
  const day = new Date(FIRST_DAY + random.integer(0, DAYS - 1) * DAY_MS)
  const isWeekend = day.getUTCDay() === 0 || day.getUTCDay() === 6
  return isWeekend ? pickWorkday(random) : day.toISOString().slice(0, 10)
}

/** At most eight digits, so that no invoice number looks like a personal identity number. */
function makeInvoiceNumber(random: Random): string {
  const digits = String(random.integer(1_000, 99_999_999))
  return random.chance(0.2) ? `F${digits}` : digits
}

function pickWeighted<T>(values: readonly T[], weightOf: (value: T) => number, random: Random): T {
  let left = random.next() * values.reduce((sum, value) => sum + weightOf(value), 0)
  const found = values.find((value) => {
    left -= weightOf(value)
    return left < 0
  })
  return found ?? random.pick(values)
}
