import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { findAreaAt } from '../../../data/intake/areas.ts'
import { system } from '../../../scripts/pipeline/effects.ts'
import { projectPaths } from '../../../scripts/pipeline/paths.ts'
import { readGazetteer } from '../../../scripts/pipeline/read-gazetteer.ts'

const { municipalities, localities } = await readGazetteer(projectPaths, system)
const readTable = (name: string) => parse<Record<string, string>>(readFileSync(join(projectPaths.areas, name)), { columns: true })

test('has the five municipalities of Blekinge by code and name', () => {
  expect(municipalities.map(({ code, name }) => [code, name])).toEqual([
    ['1060', 'Olofström'],
    ['1080', 'Karlskrona'],
    ['1081', 'Ronneby'],
    ['1082', 'Karlshamn'],
    ['1083', 'Sölvesborg'],
  ])
})

test('has 52 localities with 132,691 inhabitants, each in its municipality', () => {
  const elsewhere = localities.filter(({ position, municipalityCode }) => findAreaAt(position, municipalities)?.code !== municipalityCode)
  const inhabitants = readTable('localities.csv').reduce((sum, { population_2020 }) => sum + Number(population_2020), 0)

  expect(localities.length).toBe(52)
  expect(elsewhere).toEqual([])
  expect(inhabitants).toBe(132_691)
})

test('has 139 addresses, each in its municipality', () => {
  const addresses = readTable('addresses.csv')
  const elsewhere = addresses.filter(
    ({ latitude, longitude, municipality_code }) =>
      findAreaAt([Number(longitude), Number(latitude)], municipalities)?.code !== municipality_code,
  )

  expect(addresses.length).toBe(139)
  expect(elsewhere).toEqual([])
})

test('has 242 postcodes, five digits each, with the municipality by code and name', () => {
  const postcodes = readTable('postcodes.csv')
  const names = new Map(municipalities.map(({ code, name }) => [code, name]))
  const strange = postcodes.filter(
    ({ postal_code = '', municipality_code = '', municipality_name = '' }) =>
      !/^\d{5}$/.test(postal_code) || !municipality_name.startsWith(names.get(municipality_code) ?? '?'),
  )

  expect(new Set(postcodes.map(({ postal_code }) => postal_code)).size).toBe(242)
  expect(strange).toEqual([])
})
