import { expect, test } from 'vitest'
import { readTable } from '../../../data/intake/read-table.ts'
import { deliveryOf } from './delivery-of.ts'

const swedish = 'id,name\n1,Västra Näs\n2,"Öljehamnen, norra"\n'
const expectedRows = [
  { line: 2, cells: { id: '1', name: 'Västra Näs' } },
  { line: 3, cells: { id: '2', name: 'Öljehamnen, norra' } },
]

/** Windows-1252 writes these letters as their Latin-1 code points. */
const toWindows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const toUtf16 = (text: string, mark: string, bigEndian: boolean) => {
  const bytes = new Uint8Array((text.length + mark.length) * 2)
  const view = new DataView(bytes.buffer)
  for (const [index, letter] of [...`${mark}${text}`].entries()) view.setUint16(index * 2, letter.charCodeAt(0), !bigEndian)
  return bytes
}

test.each([
  ['UTF-8', new TextEncoder().encode(swedish)],
  ['UTF-8 with byte order mark', new TextEncoder().encode(`\uFEFF${swedish}`)],
  ['UTF-8 with two byte order marks, one in the first header', new TextEncoder().encode(`\uFEFF\uFEFF${swedish}`)],
  ['UTF-16LE with byte order mark', toUtf16(swedish, '\uFEFF', false)],
  ['UTF-16LE without byte order mark', toUtf16(swedish, '', false)],
  ['UTF-16BE with byte order mark', toUtf16(swedish, '\uFEFF', true)],
  ['CRLF line ends', new TextEncoder().encode(swedish.replaceAll('\n', '\r\n'))],
  ['bare CR line ends', new TextEncoder().encode(swedish.replaceAll('\n', '\r'))],
  ['mixed line ends', new TextEncoder().encode(swedish.replace('\n', '\r\n'))],
])('reads %s', (_, bytes) => {
  expect(readTable(deliveryOf(bytes))).toEqual({ headers: ['id', 'name'], rows: expectedRows, issues: [] })
})

test('reads Windows-1252 and says that it guessed', () => {
  const table = readTable(deliveryOf(toWindows1252(swedish)))

  expect(table.rows).toEqual(expectedRows)
  expect(table.issues).toMatchObject([{ code: 'encoding-doubtful', severity: 'warning', file: 'karlskrona.csv' }])
})

test.each([';', '\t', '|'])('finds the separator %j', (separator) => {
  const table = readTable(deliveryOf(`id${separator}name${separator}amount\n1${separator}Asarum, norra${separator}1 234,50\n`))

  expect(table.rows).toEqual([{ line: 2, cells: { id: '1', name: 'Asarum, norra', amount: '1 234,50' } }])
})

test('does not take separators inside a quoted header for the separator', () => {
  const table = readTable(deliveryOf('"id;a;b;c",name\n1,Asarum\n'))

  expect(table.headers).toEqual(['id;a;b;c', 'name'])
})

test('names a row by the line on which it begins, over line breaks in cells and blank lines', () => {
  const table = readTable(deliveryOf('id,name\n1,"two\nlines"\n\n2,Asarum\n'))

  expect(table.rows.map(({ line, cells }) => [line, cells.id])).toEqual([
    [2, '1'],
    [5, '2'],
  ])
})

test('compares headers without case and trims cells', () => {
  expect(readTable(deliveryOf('ID, Name \n 1 , Asarum \n')).rows).toEqual([{ line: 2, cells: { id: '1', name: 'Asarum' } }])
})

test('holds back a row with too many cells and keeps the others', () => {
  const table = readTable(deliveryOf('id,name\n1,Asarum,surplus\n2,Mörrum\n'))

  expect(table.rows.map(({ cells }) => cells.id)).toEqual(['2'])
  expect(table.issues).toMatchObject([{ code: 'row-malformed', severity: 'error', line: 2 }])
})

test('keeps a row that ends early, as spreadsheets write it, and reports it', () => {
  const table = readTable(deliveryOf('id,name,phone\n1,Asarum\n'))

  expect(table.rows).toEqual([{ line: 2, cells: { id: '1', name: 'Asarum', phone: '' } }])
  expect(table.issues).toMatchObject([{ code: 'row-malformed', severity: 'warning', line: 2 }])
})

test('reports a broken quotation mark with its line and reads the rest', () => {
  const table = readTable(deliveryOf('id,name\n1,Asarum\n2,Mör"rum\n3,Åryd\n'))

  expect(table.issues).toMatchObject([{ code: 'row-malformed', severity: 'error', line: 3 }])
  expect(table.rows.map(({ cells }) => cells.id)).toEqual(['1', '3'])
})

test('loses only the lines with wrong quotation marks, even where one is never closed', () => {
  const table = readTable(deliveryOf('id,name\n1,Skola "Norra" AB\n2,"Mörrum\n3,"a"b\n4,Åryd\n5,"Asarum, norra"\n'))

  expect(table.issues.map(({ code, line }) => [code, line])).toEqual([
    ['row-malformed', 2],
    ['row-malformed', 3],
    ['row-malformed', 4],
  ])
  expect(table.rows).toEqual([
    { line: 5, cells: { id: '4', name: 'Åryd' } },
    { line: 6, cells: { id: '5', name: 'Asarum, norra' } },
  ])
})

test.each([
  ['', 'file-empty'],
  ['id,name\n', 'file-empty'],
  ['\n\n', 'file-empty'],
])('says that %j has no rows', (content, code) => {
  expect(readTable(deliveryOf(content))).toMatchObject({ rows: [], issues: [{ code, severity: 'error' }] })
})

test.each([
  ['an Excel file', [0x50, 0x4b, 3, 4, 20, 0]],
  ['an old Excel file', [0xd0, 0xcf, 0x11, 0xe0]],
])('refuses %s in words', (_, bytes) => {
  expect(readTable(deliveryOf(Uint8Array.from(bytes)))).toMatchObject({ rows: [], issues: [{ code: 'file-refused', severity: 'error' }] })
})

test('survives any bytes', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const bytes = Uint8Array.from({ length: seed * 7 }, (_, index) => (seed * 2654435761 + index * 40503 * seed) >>> 11)
    expect(Array.isArray(readTable(deliveryOf(bytes)).rows)).toBe(true)
  }
})
