export type CsvRow<Column extends string> = Readonly<Partial<Record<Column, string>>>

/** Writes a table as RFC 4180 has it, but with LF and the separator asked for. A column that a row lacks is blank. */
export function toCsv<Column extends string>(columns: readonly Column[], rows: readonly CsvRow<Column>[], separator: ',' | ';'): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  return lines.map((cells) => `${cells.map((cell) => quote(cell, separator)).join(separator)}\n`).join('')
}

function quote(cell: string, separator: string): string {
  const isPlain = !cell.includes(separator) && !/["\r\n]/.test(cell)
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`
}
