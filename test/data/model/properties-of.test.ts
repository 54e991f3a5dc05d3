import { expect, expectTypeOf, test } from 'vitest'
import { defineDataset, type PropertiesOf } from '../../../data/model/dataset.ts'
import { field } from '../../../data/model/field.ts'
import { sampleDataset } from '../intake/sample-dataset.ts'

const title = { sv: 'Titel', en: 'Title' }
const { name: _name, fields: _fields, tiles: _tiles, checks: _checks, municipalityField: _municipality, ...rest } = sampleDataset

const trees = defineDataset({
  ...rest,
  name: { field: 'species', whenEmpty: title },
  fields: {
    species: field.text({ columns: ['species'], title, required: true }),
    height: field.number({ columns: ['height'], title }),
    crown: field.choice({ columns: ['crown'], title, choices: { wide: { title }, narrow: { title } } }),
    felled: field.boolean({ columns: ['felled'], title, required: true }),
  },
  tiles: { minZoom: 6, maxZoom: 14, keep: ['crown'] },
  checks: { minimumFeatures: 0, known: [] },
})
type Tree = PropertiesOf<typeof trees>

test('derives the type of the properties from the fields', () => {
  expectTypeOf<Tree['species']>().toEqualTypeOf<string>()
  expectTypeOf<Tree['height']>().toEqualTypeOf<number | null>()
  expectTypeOf<Tree['crown']>().toEqualTypeOf<'wide' | 'narrow' | null>()
  expectTypeOf<Tree['felled']>().toEqualTypeOf<boolean>()
  expectTypeOf<Tree['id']>().toEqualTypeOf<string>()
  // @ts-expect-error: a field that is not declared is not there
  expectTypeOf<Tree['colour']>()
})

test('keeps the descriptor as it was written', () => {
  expect(Object.keys(trees.fields)).toEqual(['species', 'height', 'crown', 'felled'])
})

test('refuses rules that name a field which does not exist', () => {
  const { fields } = trees

  // @ts-expect-error: the name's field is misspelt
  defineDataset({ ...trees, fields, name: { field: 'specie', whenEmpty: title } })
  // @ts-expect-error: a kept property is misspelt
  defineDataset({ ...trees, fields, tiles: { minZoom: 6, maxZoom: 14, keep: ['crow'] } })
  // @ts-expect-error: the municipality's field is misspelt
  defineDataset({ ...trees, fields, municipalityField: 'municipality' })
  expect(Object.keys(fields)).not.toContain('specie')
})

test('refuses a choice without a title in both languages', () => {
  // @ts-expect-error: English is missing
  const half = field.choice({ columns: ['x'], title, choices: { wide: { title: { sv: 'Bred' } } } })

  expect(half.type).toBe('choice')
})
