import { Value } from 'typebox/value'
import { expect, test } from 'vitest'
import { toJsonSchema } from '../../../data/model/json-schema.ts'
import { sampleFeatures } from '../../scripts/export/sample-input.ts'
import { sampleDataset } from '../intake/sample-dataset.ts'

const schema = toJsonSchema(sampleDataset)
const [feature] = sampleFeatures

test('accepts the features that the build makes', () => {
  for (const sample of sampleFeatures) {
    const { seats: _, ...properties } = sample.properties
    expect(Value.Check(schema, { ...sample, properties: { ...properties, seats: 4 } })).toBe(true)
  }
})

test.each([
  ['a required value that is null', { name: null }],
  ['a choice that is none', { kind: 'iron' }],
  ['a number below its minimum', { seats: 0 }],
  ['a property that nobody declared', { colour: 'red' }],
  ['an id that is not safe in a URL', { id: '../x' }],
])('refuses %s', (_, change) => {
  expect(Value.Check(schema, { ...feature, properties: { ...feature?.properties, ...change } })).toBe(false)
})

test('says nothing about sensitive fields', () => {
  expect(JSON.stringify(schema)).not.toContain('secret')
})
