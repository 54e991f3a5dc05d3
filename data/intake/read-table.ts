import type { Issue, Severity } from '../model/issue.ts'
import { type DecodedText, decodeText } from './decode-text.ts'
import type { Delivery } from './delivery.ts'
import { describeIssue } from './issue-texts.ts'
import { parseRecords, type RawRecord } from './parse-records.ts'

export interface TableRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number
  /** Trimmed cells by lower-case header. */
  readonly cells: Readonly<Record<string, string>>
}

export interface Table {
  /** Headers as delivered, in order. */
  readonly headers: readonly string[]
  readonly rows: readonly TableRow[]
  readonly issues: readonly Issue[]
}

const MAX_DELIVERY_BYTES = 200 * 1024 * 1024

/**
 * Reads a delivered table: UTF-8 with or without byte order mark, UTF-16 or Windows-1252; comma, semicolon, tab or bar; LF, CRLF or CR;
 * quotes as in RFC 4180. Headers are compared without case, in any order. Nothing throws: what cannot be read is an issue with its line.
 */
export function readTable(delivery: Delivery): Table {
  const refused = findRefusal(delivery.bytes)
  if (refused) return { headers: [], rows: [], issues: [describeIssue('file-refused', { file: delivery.file }, refused)] }
  const decoded = decodeText(delivery.bytes)
  const { records, brokenLines } = parseRecords(decoded.text)
  const issues = brokenLines.map((line) => malformed(delivery.file, line, 'citattecken står fel', 'the quotation marks are wrong'))
  const [header, ...body] = records
  if (!header || body.length === 0)
    return { headers: header?.cells ?? [], rows: [], issues: [...issues, describeIssue('file-empty', { file: delivery.file })] }
  const headers = header.cells.map((cell) => cell.trim())
  const shaped = body.map((record) => shapeRow(record, headers, delivery.file))
  return {
    headers,
    rows: shaped.flatMap(({ row }) => row ?? []),
    issues: [...encodingIssues(decoded, delivery.file), ...issues, ...shaped.flatMap(({ issue }) => issue ?? [])],
  }
}

function findRefusal(bytes: Uint8Array): Record<'reason' | 'reasonEn', string> | undefined {
  if (bytes.length > MAX_DELIVERY_BYTES) return { reason: 'den är större än 200 MB', reasonEn: 'it is larger than 200 MB' }
  const [first, second, third, fourth] = bytes
  const isZip = first === 0x50 && second === 0x4b && third === 3 && fourth === 4
  if (isZip) return { reason: 'det är en Excelfil eller ett zip-arkiv', reasonEn: 'it is an Excel file or a zip archive' }
  if (first === 0xd0 && second === 0xcf && third === 0x11)
    return { reason: 'det är en gammal Excelfil', reasonEn: 'it is an old Excel file' }
  return undefined
}

/** Only Windows-1252 is a guess; the others say what they are. */
function encodingIssues({ encoding }: DecodedText, file: string): readonly Issue[] {
  return encoding === 'Windows-1252' ? [describeIssue('encoding-doubtful', { file }, { encoding })] : []
}

interface ShapedRow {
  readonly row?: TableRow
  readonly issue?: Issue
}

/** A line with too many cells is held back; one that ends early is kept, as spreadsheets leave trailing blanks out, and is reported. */
function shapeRow({ line, cells }: RawRecord, headers: readonly string[], file: string): ShapedRow {
  const row = { line, cells: Object.fromEntries(headers.map((header, index) => [header.toLowerCase(), (cells[index] ?? '').trim()])) }
  if (cells.length === headers.length) return { row }
  const hasSurplus = cells.slice(headers.length).some((cell) => cell.trim() !== '')
  const [reason, reasonEn] = [
    `${cells.length} celler men ${headers.length} rubriker`,
    `${cells.length} cells but ${headers.length} headers`,
  ]
  const issue = malformed(file, line, reason, reasonEn, hasSurplus ? 'error' : 'warning')
  if (hasSurplus) return { issue }
  return cells.length > headers.length ? { row } : { row, issue }
}

function malformed(file: string, line: number, reason: string, reasonEn: string, severity: Severity = 'error'): Issue {
  return describeIssue('row-malformed', { file, line }, { reason, reasonEn }, severity)
}
