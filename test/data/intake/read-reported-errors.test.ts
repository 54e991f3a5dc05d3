import { expect, test } from 'vitest'
import { readReportedErrors } from '../../../data/intake/read-reported-errors.ts'
import { sampleDataset } from './sample-dataset.ts'

const header = 'id,field,reported,status,note,note_en'

const read = (...lines: readonly string[]) =>
  readReportedErrors(new TextEncoder().encode(lines.join('\n')), {
    descriptor: sampleDataset,
    ids: new Set(['karlskrona-1', 'karlskrona-2']),
    file: 'reported-errors.csv',
  })

test('reads reports, the latest first, with the words for states in either language', () => {
  const { reports, issues } = read(
    header,
    'karlskrona-1,name,2026-10-01,open,,',
    'karlskrona-2,,2026-11-02,rättad,Punkten är flyttad.,The point was moved.',
    'karlskrona-1,position,2026-09,rejected,,',
  )

  expect(issues).toEqual([])
  expect(reports).toEqual([
    {
      id: 'karlskrona-2',
      field: null,
      reported: '2026-11-02',
      status: 'corrected',
      note: 'Punkten är flyttad.',
      note_en: 'The point was moved.',
    },
    { id: 'karlskrona-1', field: 'name', reported: '2026-10-01', status: 'open', note: null, note_en: null },
    { id: 'karlskrona-1', field: 'position', reported: '2026-09', status: 'rejected', note: null, note_en: null },
  ])
})

test('takes a list without rows as an empty one', () => {
  expect(read(header)).toEqual({ reports: [], issues: [] })
})

test.each(['reporter', 'Namn', 'e-post', 'comment'])('refuses a whole file with the column %s, without its values', (column) => {
  const { reports, issues } = read(`${header},${column}`, 'karlskrona-1,name,2026-10-01,open,,,Anna Andersson')

  expect(reports).toEqual([])
  expect(issues.map(({ code, severity, column: named }) => [code, severity, named])).toEqual([
    ['file-refused', 'error', column.toLowerCase()],
  ])
  expect(JSON.stringify(issues)).not.toContain('Anna')
})

test.each([
  ['an object that is not published', 'karlskrona-9,name,2026-10-01,open,,', 'value-invalid', 'id'],
  ['a field that there is not', 'karlskrona-1,colour,2026-10-01,open,,', 'value-invalid', 'field'],
  ['a day that there is not', 'karlskrona-1,name,2026-02-30,open,,', 'value-invalid', 'reported'],
  ['no day', 'karlskrona-1,name,,open,,', 'value-missing', 'reported'],
  ['a state that there is not', 'karlskrona-1,name,2026-10-01,maybe,,', 'value-invalid', 'status'],
  ['an e-mail address', 'karlskrona-1,name,2026-10-01,open,Svara anna@example.se,', 'value-invalid', 'note'],
  ['a personal identity number', 'karlskrona-1,name,2026-10-01,open,Anna 640823-3234,', 'identity-number', undefined],
] as const)('holds back a row with %s', (_name, row, code, column) => {
  const { reports, issues } = read(header, row, 'karlskrona-2,name,2026-10-01,open,,')

  expect(reports.map(({ id }) => id)).toEqual(['karlskrona-2'])
  expect(issues.map((issue) => [issue.code, issue.line, issue.column])).toEqual([[code, 2, column]])
})

test('keeps e-mail addresses and identity numbers out of its messages', () => {
  const { issues } = read(
    header,
    'karlskrona-1,name,2026-10-01,open,Svara anna@example.se,',
    'karlskrona-1,name,2026-10-01,open,640823-3234,',
  )

  expect(JSON.stringify(issues)).not.toMatch(/anna|640823/)
})

test('names the columns that must be there', () => {
  expect(read('id,field', 'karlskrona-1,name').issues.map(({ code, column }) => [code, column])).toEqual([
    ['column-missing', 'reported'],
    ['column-missing', 'status'],
  ])
})
