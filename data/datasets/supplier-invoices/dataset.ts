import { municipalityChoices } from '../../model/common-fields.ts'
import { defineDataset, type Row } from '../../model/dataset.ts'
import { field } from '../../model/field.ts'

/** What the public sector bought, one row for each posting. Field names are the specification's own. */
export const dataset = defineDataset({
  id: 'supplier-invoices',
  order: 70,
  title: { sv: 'Leverantörsreskontra', en: 'Supplier ledger' },
  description: {
    sv: 'Inköp som kommuner och regionen har bokfört. En rad är en kontering, inte en faktura; krediteringar är negativa. Rader som kan innehålla ett personnummer hålls inne. Tills någon levererar visas exempel, vars namn börjar med ”Exempel”.',
    en: 'Purchases that municipalities and the region have booked. A row is a posting, not an invoice; credits are negative. Rows that may hold a personal identity number are held back. Until somebody delivers, examples are shown, whose names begin with "Exempel".',
  },
  keywords: { sv: ['leverantörsreskontra', 'inköp', 'faktura', 'leverantör'], en: ['supplier ledger', 'purchases', 'invoice', 'supplier'] },
  themes: ['GOVE', 'ECON'],
  licence: 'CC0-1.0',
  rhythm: 'MONTHLY',
  conformsTo: ['https://lankadedata.se/spec/leverantorsreskontra/1.1'],
  sensitivity: 'sensitive',
  sources: {
    exempel: {
      publisher: 'exempel',
      title: { sv: 'Exempel på leverans', en: 'Example of a delivery' },
      period: '2024-10/2026-09',
      licence: 'CC0-1.0',
      remark: {
        sv: 'Påhittade köpare, leverantörer och belopp, med de fel som verkliga filer brukar ha.',
        en: 'Invented buyers, suppliers and amounts, with the faults that real files tend to have.',
      },
    },
  },
  geometry: { type: 'none' },
  municipalityField: 'kommun_id',
  name: { field: 'leverantor', whenEmpty: { sv: 'Leverantör okänd', en: 'Supplier unknown' } },
  // Every delivery has vouchers; `id` comes first because `amend` fills it in where the delivery has none.
  idColumns: ['id', 'postering_id', 'verifikationsnummer', 'vernr'],
  fields: {
    kopare_id: field.text({
      columns: ['kopare_id', 'köpare_id'],
      title: { sv: 'Köparens id', en: "Buyer's id" },
      help: { sv: 'Köparens organisationsnummer.', en: "The buyer's organisation number." },
      required: true,
    }),
    kopare: field.text({ columns: ['kopare', 'köpare'], title: { sv: 'Köpare', en: 'Buyer' }, required: true }),
    verifikationsnummer: field.text({
      columns: ['verifikationsnummer', 'vernr', 'verifikat'],
      title: { sv: 'Verifikationsnummer', en: 'Voucher number' },
      help: {
        sv: 'Behöver inte vara unikt: ett verifikat kan ha flera konteringar.',
        en: 'Need not be unique: a voucher may have several postings.',
      },
      required: true,
    }),
    leverantor: field.text({
      columns: ['leverantor', 'leverantör', 'leverantorsnamn', 'leverantörsnamn'],
      title: { sv: 'Leverantör', en: 'Supplier' },
      required: true,
    }),
    leverantor_id: field.text({
      columns: ['leverantor_id', 'leverantör_id', 'leverantorsnummer', 'leverantörsnummer'],
      title: { sv: 'Leverantörens id', en: "Supplier's id" },
      help: {
        sv: 'Organisationsnummer eller internt nummer. Aldrig ett personnummer.',
        en: 'Organisation number or internal number. Never a personal identity number.',
      },
      required: true,
    }),
    konto_nr: field.text({ columns: ['konto_nr', 'konto', 'kontonummer'], title: { sv: 'Konto', en: 'Account' }, required: true }),
    konto_text: field.text({
      columns: ['konto_text', 'kontotext'],
      title: { sv: 'Kontots namn', en: 'Name of the account' },
      required: true,
    }),
    datum: field.date({
      columns: ['datum', 'bokforingsdatum', 'bokföringsdatum'],
      title: { sv: 'Bokföringsdatum', en: 'Booking date' },
      required: true,
    }),
    belopp: field.number({
      columns: ['belopp', 'nettobelopp'],
      title: { sv: 'Belopp', en: 'Amount' },
      help: { sv: 'Utan moms. Krediteringar är negativa.', en: 'Without VAT. Credits are negative.' },
      unit: { sv: 'kr', en: 'SEK' },
      required: true,
    }),
    forvaltning: field.text({ columns: ['forvaltning', 'förvaltning'], title: { sv: 'Förvaltning', en: 'Department' } }),
    fakturanummer: field.text({ columns: ['fakturanummer', 'fakturanr'], title: { sv: 'Fakturanummer', en: 'Invoice number' } }),
    grund: field.text({ columns: ['grund', 'inkopsgrund'], title: { sv: 'Grund för inköpet', en: 'Basis of the purchase' } }),
    avtal: field.text({ columns: ['avtal', 'avtalsnummer'], title: { sv: 'Avtal', en: 'Contract' } }),
    kommun_id: field.choice({
      columns: ['kommun_id', 'kommunkod'],
      title: { sv: 'Kommun', en: 'Municipality' },
      help: {
        sv: 'SCB:s kommunkod, när köparen är en kommun.',
        en: "Statistics Sweden's municipality code, where the buyer is a municipality.",
      },
      facet: true,
      choices: municipalityChoices,
    }),
    s_kod_nr: field.text({ columns: ['s_kod_nr', 's_kod'], title: { sv: 'S-kod', en: 'S code' } }),
  },
  show: { as: 'table', symbol: { shape: 'square', colour: 'brown', mark: 'Le', icon: 'temaki:accounting' }, startsOn: false },
  tiles: { minZoom: 0, maxZoom: 0, keep: [] },
  checks: { minimumFeatures: 0, known: [] },
  amend: addPostingId,
})

/** What tells postings apart. The supplier's id is left out: it may be a personal identity number. */
const identifyingColumns = [
  ['kopare_id', 'köpare_id'],
  ['datum', 'bokforingsdatum', 'bokföringsdatum'],
  ['verifikationsnummer', 'vernr', 'verifikat'],
  ['konto_nr', 'konto', 'kontonummer'],
  ['fakturanummer', 'fakturanr'],
  ['belopp', 'nettobelopp'],
] as const

/** The specification has no column for an id, so one is made of the posting; two postings alike in all of it count as delivered twice. */
function addPostingId(row: Row): Row {
  if (row.id || row.postering_id) return row
  const parts = identifyingColumns.map((columns) => columns.map((column) => row[column]).find((cell) => cell !== undefined) ?? '')
  return { ...row, id: parts.map((part) => part.replace(/^[-\u2212]/, 'minus')).join(' ') }
}
