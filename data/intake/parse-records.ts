import { CsvError, parse } from 'csv-parse/sync'

/** The cells of one line, or of several where a quoted cell holds line breaks. */
export interface RawRecord {
  /** Line of the file on which the record begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

export interface ParsedRecords {
  readonly records: readonly RawRecord[]
  /** Lines whose quotation marks are wrong. */
  readonly brokenLines: readonly number[]
}

const MAX_RECORD_CHARACTERS = 5_000_000
const separators = [',', ';', '\t', '|'] as const

/**
 * Splits a text into records after RFC 4180; blank lines count but give none. Where a quotation mark is wrong, the text is
 * read again line by line, so that one stray mark costs its own line and never swallows those that follow.
 */
export function parseRecords(text: string): ParsedRecords {
  const delimiter = findSeparator(text)
  const records = tryParse(text, delimiter)
  return records ? { records, brokenLines: [] } : parseLines(text, delimiter)
}

/** Undefined when a quotation mark is wrong. */
function tryParse(text: string, delimiter: string): readonly RawRecord[] | undefined {
  const records: RawRecord[] = []
  let previousLine = 0
  const take = (cells: string[], { lines }: { readonly lines: number }) => {
    if (!isBlank(cells)) records.push({ line: Math.max(previousLine + 1, lines - countBreaks(cells)), cells })
    previousLine = lines
    return null
  }
  try {
    const options = { delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, max_record_size: MAX_RECORD_CHARACTERS }
    parse(text, { ...options, on_record: take })
    return records
  } catch (error) {
    if (error instanceof CsvError) return undefined
    throw error
  }
}

function parseLines(text: string, delimiter: string): ParsedRecords {
  const lines = text.split(/\r\n|\n|\r/).map((content, index) => ({ line: index + 1, cells: splitLine(content, delimiter) }))
  return {
    records: lines.flatMap(({ line, cells }) => (cells && !isBlank(cells) ? [{ line, cells }] : [])),
    brokenLines: lines.flatMap(({ line, cells }) => (cells ? [] : [line])),
  }
}

/** Undefined when the line's quotation marks are wrong. */
function splitLine(line: string, delimiter: string): readonly string[] | undefined {
  return line.includes('"') ? tryParse(line, delimiter)?.[0]?.cells : line.split(delimiter)
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}

/** Line breaks inside quoted cells, so that a row is named by the line on which it begins. */
function countBreaks(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0)
}

/** The separator that splits the header line into the most cells, quoted text left aside. */
function findSeparator(text: string): string {
  const header = (/^[^\r\n]*/.exec(text.replace(/^[\r\n]+/, ''))?.[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const counted = separators.map((separator) => ({ separator, count: header.split(separator).length }))
  return counted.reduce((best, candidate) => (candidate.count > best.count ? candidate : best)).separator
}
