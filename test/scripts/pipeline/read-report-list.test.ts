import { join } from 'node:path'
import { Value } from 'typebox/value'
import { expect, test } from 'vitest'
import { ReportedErrors } from '../../../data/model/reported-error.ts'
import { pathsBelow } from '../../../scripts/pipeline/paths.ts'
import { readReportList } from '../../../scripts/pipeline/read-report-list.ts'
import { sampleDataset } from '../../data/intake/sample-dataset.ts'
import { makeBenches } from '../../server/make-release.ts'
import { memoryEffects } from './memory-effects.ts'

const paths = pathsBelow('/project')
const list = join(paths.datasets, 'benches', 'reported-errors.csv')

test('publishes the list that publishers keep, and says what is wrong with it', async () => {
  const effects = memoryEffects()
  await effects.write(list, 'id,field,reported,status\nkarlskrona-1,name,2026-10-01,open\nkarlskrona-9,name,2026-10-01,open\n')

  const { files, issues } = await readReportList(sampleDataset, makeBenches(), paths, effects)

  const content: unknown = JSON.parse(new TextDecoder().decode(files[0]?.bytes))
  expect(Value.Check(ReportedErrors, content)).toBe(true)
  expect(content).toEqual({
    dataset: 'benches',
    reports: [{ id: 'karlskrona-1', field: 'name', reported: '2026-10-01', status: 'open', note: null, note_en: null }],
  })
  expect(files.map(({ about }) => [about.name, about.dataset, about.count])).toEqual([['benches.reported-errors.json', 'benches', 1]])
  expect(issues.map(({ code, file, line, column }) => [code, file, line, column])).toEqual([
    ['value-invalid', 'reported-errors.csv', 3, 'id'],
  ])
})

test('publishes nothing where no list is kept', async () => {
  expect(await readReportList(sampleDataset, makeBenches(), paths, memoryEffects())).toEqual({ files: [], issues: [] })
})
