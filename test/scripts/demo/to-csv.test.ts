import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { toCsv } from '../../../scripts/demo/to-csv.ts'

test('quotes what needs it and leaves blanks for what a row lacks', () => {
  expect(toCsv(['a', 'b', 'c'], [{ a: '1,5', c: 'sa "hej"' }], ',')).toBe('a,b,c\n"1,5",,"sa ""hej"""\n')
})

test.each([',', ';'] as const)('is read back as it was written, with %s', (separator) => {
  const rows = [
    { a: '1 234,50', b: 'x;y' },
    { a: 'två\nrader', b: '"' },
  ]

  expect(parse(toCsv(['a', 'b'], rows, separator), { columns: true, delimiter: separator })).toEqual(rows)
})
