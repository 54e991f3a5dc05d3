import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { Value } from 'typebox/value'
import { expect, test, vi } from 'vitest'
import { findAreaAt } from '../../../data/intake/areas.ts'
import { SearchIndex } from '../../../data/model/search-index.ts'
import { system } from '../../../scripts/pipeline/effects.ts'
import { projectPaths } from '../../../scripts/pipeline/paths.ts'
import { readGazetteer } from '../../../scripts/pipeline/read-gazetteer.ts'
import { readEntries } from '../../../web/search/read-entries.ts'
import { isSearchIndex } from '../../../web/search/search-index-guard.ts'
import { hasDataset, readRows } from '../../data/datasets/read-rows.ts'
import { readSearchIndex } from '../../search/read-search-index.ts'

vi.stubGlobal('SEARCH_SCHEMA', JSON.parse(JSON.stringify(SearchIndex)))

const { file, index } = await readSearchIndex()

test('the page takes the file, and refuses one of another shape', () => {
  expect([Value.Check(SearchIndex, index), isSearchIndex(index), isSearchIndex({ ...index, objects: [['a']] })]).toEqual([
    true,
    true,
    false,
  ])
})

test('it is small enough to fetch before the first letter', () => {
  expect(file.bytes.length).toBeLessThan(200_000)
  expect(brotliCompressSync(file.bytes).length).toBeLessThan(35_000)
})

test('nothing of a table or of areas is in it, and every entry has a key of its own', () => {
  const datasets = new Set(index.objects.map(([, key]) => key.split('/')[0]))
  const keys = readEntries(index).map(({ key }) => key)

  expect([...datasets].filter((id) => id === 'supplier-invoices' || id === 'broadband')).toEqual([])
  expect(new Set(keys).size).toBe(keys.length)
})

test('all localities, municipalities, postcodes and different addresses are in it', () => {
  const addresses = new Set(readRows(join(projectPaths.areas, 'addresses.csv')).map(({ address }) => address))

  expect([index.localities.length, index.municipalities.length, index.postcodes.length]).toEqual([52, 5, 242])
  expect(new Set(index.addresses.map(([address]) => address))).toEqual(addresses)
})

test('every position lies in Blekinge', async () => {
  const { municipalities } = await readGazetteer(projectPaths, system)
  const outside = readEntries(index).filter(({ position }) => position && !findAreaAt(position, municipalities))

  expect(outside.map(({ key, name }) => [key, name.sv])).toEqual([])
})

test.skipIf(!hasDataset('care-osm') || !hasDataset('places'))('one kind stands for the layers of two datasets that mean the same', () => {
  const dentists = index.kinds.find(({ layers }) => layers.includes('places/dentist'))

  expect(dentists?.layers).toEqual(['places/dentist', 'care-osm/dentist'])
  expect(file.about.licence).toContain('ODbL 1.0')
})

test.skipIf(!hasDataset('places'))('says when a position is not its own, or is doubted', () => {
  const accuracies = Object.fromEntries(readEntries(index).map(({ key, accuracy }) => [key, accuracy]))

  expect([
    accuracies['places/skolverket-37539722'],
    accuracies['places/skolverket-97495074'],
    accuracies['places/pages-blekingesjukhuset-karlskrona'],
    accuracies['locality/1080TC109'],
  ]).toEqual(['exact', 'approximate', 'neighbour', 'middle'])
})

test.skipIf(!hasDataset('public-art'))('artists are found by themselves, with their works counted', () => {
  expect(index.values.slice(0, 2).map(([, artist, works]) => [artist, works])).toEqual([
    ['Pål Svensson', 2],
    ['Axel Olsson', 1],
  ])
})
