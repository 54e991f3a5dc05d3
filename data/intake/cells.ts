import type { Row } from '../model/dataset.ts'

export interface Cell {
  /** The header under which the value stands, lower-case; the first accepted one where none is delivered. */
  readonly column: string
  readonly text: string
}

/** The first of the accepted columns that the row has; a delivery may rename columns but not hold two of one field. */
export function findCell(row: Row, columns: readonly [string, ...string[]]): Cell {
  const column = columns.find((candidate) => row[candidate.toLowerCase()] !== undefined) ?? columns[0]
  return { column: column.toLowerCase(), text: row[column.toLowerCase()] ?? '' }
}
