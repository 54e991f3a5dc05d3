import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { mayHoldIdentityNumber } from '../../../data/intake/identity-number.ts'
import { makeDemoFiles, writeDemoData } from '../../../scripts/demo/write-demo-data.ts'
import { type Effects, system } from '../../../scripts/pipeline/effects.ts'
import { projectPaths } from '../../../scripts/pipeline/paths.ts'

const files = await makeDemoFiles()
const readRows = (dataset: string, delimiter: string) =>
  parse<Record<string, string>>(files.find(({ path }) => path.startsWith(`${dataset}/`))?.text ?? '', { columns: true, delimiter })
const aids = readRows('aids', ',')
const care = readRows('places', ',')
const postings = readRows('supplier-invoices', ';')

test.each(files.filter(({ path }) => existsSync(join(projectPaths.datasets, path))))(
  '$path is what the generator writes',
  ({ path, text }) => {
    expect(readFileSync(join(projectPaths.datasets, path), 'utf8')).toBe(text)
  },
)

test('gives a dataset that is gone no demonstration', async () => {
  const written: string[] = []
  const effects: Effects = {
    ...system,
    isFolder: async (path) => !path.endsWith('aids'),
    makeFolder: async () => {},
    write: async (path) => {
      written.push(path)
    },
    log: () => {},
  }

  await writeDemoData(projectPaths, effects)

  expect(written).toEqual([
    join(projectPaths.datasets, 'places/demonstration/exempel.csv'),
    join(projectPaths.datasets, 'supplier-invoices/demonstration/exempel.csv'),
  ])
})

const fictional = /^(031-390 06 [0-4]\d|040-628 04 \d\d|08-465 004 \d\d|0980-319 2\d\d|070-174 06 (0[5-9]|[1-9]\d)|via växeln|)$/

describe('places for aids', () => {
  test('are called Exempel, stand in Exempelgatan and have telephones that nobody answers', () => {
    expect(aids.filter(({ name }) => !name?.startsWith('Exempel')).map(({ id }) => id)).toEqual(['hjm-047'])
    expect(aids.filter(({ address }) => !/^Exempelgatan \d+$/.test(address ?? ''))).toEqual([])
    expect(aids.filter(({ phone }) => !fictional.test(phone ?? '')).map(({ phone }) => phone)).toEqual([])
    expect(aids.length).toBe(61)
  })

  test('stand in every municipality', () => {
    const codes = new Set(aids.map(({ municipality_code }) => municipality_code))

    expect([...codes].toSorted()).toEqual(['1060', '1080', '1081', '1082', '1083'])
  })
})

describe('care units', () => {
  test('are called Exempel, stand in Exempelgatan and have telephones that nobody answers', () => {
    expect(care.filter(({ name }) => !name?.startsWith('Exempel '))).toEqual([])
    expect(care.filter(({ address }) => !/^Exempelgatan \d+$/.test(address ?? ''))).toEqual([])
    expect(care.filter(({ phone }) => !phone || !fictional.test(phone))).toEqual([])
    expect(care.filter(({ source }) => source !== 'exempel')).toEqual([])
    expect(care.length).toBe(12)
  })

  test('stand in several municipalities and are of every kind of care that people look for', () => {
    const codes = new Set(care.map(({ municipality_code }) => municipality_code))
    const kinds = Map.groupBy(care, ({ kind }) => kind ?? '')

    expect([...codes].toSorted()).toEqual(['1060', '1080', '1081', '1082', '1083'])
    expect([...kinds].map(([kind, rows]) => [kind, rows.length])).toEqual([
      ['vårdcentral', 1],
      ['health_centre', 2],
      ['tandläkare', 1],
      ['dentist', 2],
      ['jourcentral', 1],
      ['other_care', 5],
    ])
  })
})

describe('postings', () => {
  test('are called Exempel, buyer and supplier', () => {
    expect(postings.filter(({ kopare }) => !kopare?.startsWith('Exempel '))).toEqual([])
    expect(postings.filter(({ leverantor }) => !/^ *Exempel /.test(leverantor ?? '')).length).toBe(1)
    expect(postings.length).toBe(1501)
  })

  test('hold identity numbers only of sole traders born 1890–1899, and one in free text', () => {
    const held = postings.filter((row) => Object.values(row).some(mayHoldIdentityNumber))
    const traders = new Set(held.map(({ leverantor_id }) => leverantor_id).filter((id) => mayHoldIdentityNumber(id ?? '')))

    expect([...traders].filter((id) => !/^(189|9)\d/.test(id ?? ''))).toEqual([])
    expect(traders.size).toBe(4)
    expect(held.filter(({ grund }) => mayHoldIdentityNumber(grund ?? '')).length).toBe(1)
  })

  test('spread over 24 months with a few credits and a few very large amounts', () => {
    const months = new Set(postings.map(({ bokforingsdatum }) => bokforingsdatum?.replaceAll('-', '').slice(0, 6)))
    const amounts = postings.map(({ nettobelopp }) => Number(nettobelopp?.replaceAll(/\s/g, '').replace(',', '.'))).filter(Number.isFinite)
    const sizes = amounts.map(Math.abs).toSorted((a, b) => a - b)
    const [middle = 0, largest = 0] = [sizes[Math.floor(sizes.length / 2)], sizes.at(-1)]

    expect(months.size).toBe(24)
    expect(amounts.filter((amount) => amount < 0).length / amounts.length).toBeCloseTo(0.04, 1)
    expect(largest / middle).toBeGreaterThan(50)
  })

  test('come several to a voucher, whose number comes back', () => {
    const byNumber = Map.groupBy(postings, ({ verifikationsnummer }) => verifikationsnummer)
    const shared = [...byNumber.values()].filter((group) => new Set(group.map(({ fakturanummer }) => fakturanummer)).size > 1)

    expect(byNumber.size).toBeLessThan(postings.length / 3)
    expect(shared.length).toBeGreaterThan(100)
  })
})
