import type { DatasetDescriptor } from '../model/dataset.ts'
import { field } from '../model/field.ts'
import type { Issue } from '../model/issue.ts'
import type { ReportedError } from '../model/reported-error.ts'
import { mayHoldIdentityNumber } from './identity-number.ts'
import { describeIssue } from './issue-texts.ts'
import { readTable, type TableRow } from './read-table.ts'
import { readValue } from './read-value.ts'

export interface ReadReports {
  /** The latest first. */
  readonly reports: readonly ReportedError[]
  readonly issues: readonly Issue[]
}

/** What the list is checked against. */
export interface ReportContext {
  readonly descriptor: DatasetDescriptor
  /** Stable ids of the objects that are published. */
  readonly ids: ReadonlySet<string>
  /** Name for messages. */
  readonly file: string
}

const requiredColumns = ['id', 'reported', 'status']
const columns = [...requiredColumns, 'field', 'note', 'note_en']

const reported = field.date({ columns: ['reported'], title: { sv: 'Rapporterat', en: 'Reported' } })
const status = field.choice({
  columns: ['status'],
  title: { sv: 'Status', en: 'Status' },
  choices: {
    open: { title: { sv: 'öppen', en: 'open' } },
    corrected: { title: { sv: 'rättad', en: 'corrected' } },
    rejected: { title: { sv: 'avvisad', en: 'rejected' } },
  },
})

/**
 * Reads the list of reported errors that publishers keep. A file with any other column is refused as a whole, since it may hold names of those
 * who reported; a row that is not as it should be is held back. A list without rows is fine.
 */
export function readReportedErrors(bytes: Uint8Array, context: ReportContext): ReadReports {
  const { file } = context
  const table = readTable({ source: 'reports', file, bytes, demonstration: false })
  const found = table.issues.filter(({ code }) => code !== 'file-empty')
  const headers = table.headers.map((header) => header.toLowerCase())
  const stranger = headers.find((header) => !columns.includes(header))
  if (stranger !== undefined) return { reports: [], issues: [...found, refuse(file, stranger)] }
  const missing = requiredColumns.filter((column) => !headers.includes(column))
  if (missing.length > 0)
    return {
      reports: [],
      issues: [...found, ...missing.map((column) => describeIssue('column-missing', { file, column }, { accepted: column }))],
    }
  const rows = table.rows.map((row) => readReport(row, context))
  return {
    reports: rows.flatMap(({ report }) => report ?? []).toSorted(compareReports),
    issues: [...found, ...rows.flatMap(({ issues }) => issues)],
  }
}

/** The value of the column is not repeated: it may be a person's name. */
function refuse(file: string, column: string): Issue {
  const reason = `kolumnen ”${column}” får inte finnas i listan, som inte ska innehålla uppgifter om personer. Kolumnerna är ${columns.join(', ')}`
  const reasonEn = `the column "${column}" may not be in the list, which must not hold personal data. The columns are ${columns.join(', ')}`
  return describeIssue('file-refused', { file, column }, { reason, reasonEn })
}

function readReport(
  { line, cells }: TableRow,
  context: ReportContext,
): { readonly report?: ReportedError; readonly issues: readonly Issue[] } {
  const { file } = context
  if (Object.values(cells).some(mayHoldIdentityNumber)) return { issues: [describeIssue('identity-number', { file, line })] }
  const withAddress = Object.keys(cells).find((column) => /[^\s@]@[^\s@]/.test(cells[column] ?? ''))
  if (withAddress !== undefined) return { issues: [describeIssue('value-invalid', { file, line, column: withAddress }, noAddress)] }
  const faults = [...checkNames(cells, context), ...checkValues(cells)]
  const issues = faults.map(({ column, expected, expectedEn, example }) => {
    const value = cells[column] ?? ''
    if (value === '') return describeIssue('value-missing', { file, line, column })
    return describeIssue('value-invalid', { file, line, column, value }, { expected, expectedEn, example })
  })
  if (issues.length > 0) return { issues }
  return { issues, report: toReport(cells) }
}

/** The value stays out of the message. */
const noAddress = { expected: 'en text utan e-postadress', expectedEn: 'a text without an e-mail address', example: '' }

interface Fault {
  readonly column: string
  readonly expected: string
  readonly expectedEn: string
  readonly example: string
}

type Cells = TableRow['cells']

function checkNames(cells: Cells, { descriptor, ids }: ReportContext): readonly Fault[] {
  const isKnownField = cells.field === undefined || cells.field === '' || isField(cells.field, descriptor)
  const id = {
    column: 'id',
    expected: 'ett id som finns bland objekten',
    expectedEn: 'an id of one of the objects',
    example: [...ids][0] ?? '',
  }
  const name = { column: 'field', expected: 'ett fältnamn eller position', expectedEn: "a field's name, or position", example: 'position' }
  return [...(ids.has(cells.id ?? '') ? [] : [id]), ...(isKnownField ? [] : [name])]
}

function isField(name: string, { fields }: DatasetDescriptor): boolean {
  return name === 'position' || (Object.hasOwn(fields, name) && fields[name]?.sensitive !== true)
}

function checkValues(cells: Cells): readonly Fault[] {
  return [
    { column: 'reported', read: readValue(cells.reported ?? '', reported) },
    { column: 'status', read: readValue(cells.status ?? '', status) },
  ].flatMap(({ column, read }) => {
    if ('fault' in read) return [{ column, ...read.fault }]
    return read.value === null ? [{ column, expected: '', expectedEn: '', example: '' }] : []
  })
}

/** Of cells that were checked. */
function toReport(cells: Cells): ReportedError {
  const day = readValue(cells.reported ?? '', reported)
  const state = readValue(cells.status ?? '', status)
  return {
    id: cells.id ?? '',
    field: cells.field || null,
    reported: 'value' in day ? String(day.value) : '',
    status: 'value' in state && (state.value === 'corrected' || state.value === 'rejected') ? state.value : 'open',
    note: cells.note || null,
    note_en: cells.note_en || null,
  }
}

function compareReports(one: ReportedError, other: ReportedError): number {
  if (one.reported !== other.reported) return one.reported < other.reported ? 1 : -1
  return one.id < other.id ? -1 : Number(one.id !== other.id)
}
