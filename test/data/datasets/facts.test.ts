import { describe, expect, test } from 'vitest'
import { type DeliveredRow, hasDataset, listFiles, readSource } from './read-rows.ts'

const countBy = (rows: readonly DeliveredRow[], column: string) =>
  Object.fromEntries([...Map.groupBy(rows, (row) => row[column] ?? '')].map(([value, group]) => [value, group.length]))

describe.runIf(hasDataset('places'))('places', () => {
  test('keeps the wrong points of the register and says that they are wrong', () => {
    const doubted = readSource('places', 'skolverket').filter(({ position_quality }) => /doubtful|wrong/.test(position_quality ?? ''))

    expect(doubted.map(({ id, position_quality }) => [id, position_quality])).toEqual([
      ['97495074', 'wrong'],
      ['93919365', 'wrong'],
      ['19713857', 'doubtful'],
      ['12753961', 'doubtful'],
    ])
    expect(doubted.filter(({ position_note, position_note_en }) => !position_note || !position_note_en)).toEqual([])
  })

  test('keeps the precision of the register', () => {
    const [first] = readSource('places', 'skolverket')

    expect(first).toMatchObject({
      id: '37539722',
      latitude: '56.280354589427574',
      longitude: '14.546340120381462',
      northing_3006: '6237375.5',
    })
  })

  test('holds neither offices nor planned places, and no coordinate from a remark', () => {
    const care = readSource('places', 'pages')

    expect(countBy(care, 'kind')).toEqual({ hospital: 2, health_centre: 6, out_of_hours: 2, dentist: 5 })
    expect(care.filter(({ name }) => /Wämö Center|Familjecentral|Hjälpmedelscenter/.test(name ?? ''))).toEqual([])
    expect(care.filter((row) => Object.values(row).some((cell) => cell.includes('56.1875')))).toEqual([])
  })

  test('gives no real unit hours, a telephone or an answer that nobody delivered', () => {
    const undelivered = [
      'phone',
      'opening_hours',
      'phone_hours',
      'drop_in_hours',
      'referral',
      'booking',
      'languages',
      'step_free',
      'hearing_loop',
      'mandag',
      'telefon_mandag',
    ]
    const real = ['skolverket', 'skolverket-preschools', 'pages'].flatMap((source) => readSource('places', source))

    expect(real.filter((row) => undelivered.some((column) => row[column]))).toEqual([])
  })

  test('has no organisation number that could be a person', () => {
    const numbers = readSource('places', 'skolverket-preschools').map((row) => row.operator_organisation_number ?? '')

    expect(numbers.filter((number) => !/^\d{2}[2-9]\d{7}$/.test(number))).toEqual([])
  })
})

describe.runIf(hasDataset('public-art'))('public-art', () => {
  const works = hasDataset('public-art') ? readSource('public-art', 'pages') : []

  test('leaves three titles empty, which were notes of an editor', () => {
    const untitled = works.filter(({ title }) => title === '').map(({ id }) => id)

    expect(untitled).toEqual(['ljungaviken-noa-andersson', 'ljungaviken-elisabeth-svensson', 'ljungaviken-parra-andreasson'])
    expect(works.filter(({ title }) => title?.startsWith('('))).toEqual([])
  })

  test('says which works have no recorded source', () => {
    expect(countBy(works, 'source_status')).toEqual({ recorded: 9, partly_recorded: 7, not_recorded: 7 })
    expect(works.filter(({ source_status, source_text }) => (source_status === 'not_recorded') !== (source_text === ''))).toEqual([])
  })

  test('claims indoors or outdoors only where the source does', () => {
    expect(works.filter(({ indoors }) => indoors === 'ja').map(({ title }) => title)).toEqual(['Naturens Mirakel'])
    expect(works.filter(({ indoors }) => indoors === 'nej').map(({ title }) => title)).toEqual(['Kollektiva kroppen', 'Balanskonst', 'PAX'])
  })
})

describe.runIf(hasDataset('broadband'))('broadband', () => {
  const figures = hasDataset('broadband') ? readSource('broadband', 'pts-press') : []

  test('joins 16 figures to municipalities and leaves 10 for larger areas', () => {
    expect(countBy(figures, 'area_kind')).toEqual({
      municipality: 16,
      county: 4,
      county_countryside: 2,
      country: 3,
      country_countryside: 1,
    })
    expect(figures.filter((row) => (row.area_kind === 'municipality') !== (row.municipality_code === row.area_code))).toEqual([])
  })

  test('states the measure and the month of every figure', () => {
    expect(countBy(figures, 'measure')).toEqual({ fibre_or_fast: 7, fibre: 9, mbit_100: 9, mbit_100_passed: 1 })
    expect(countBy(figures, 'measured')).toEqual({ '2016-10': 7, '2017-10': 2, '2018-10': 10, '2021-10': 7 })
  })
})

describe.runIf(hasDataset('movement'))('movement', () => {
  const stops = hasDataset('movement') ? readSource('movement', 'samtrafiken') : []

  test('has 12 stations and 28 quays, all of them guessed', () => {
    expect(countBy(stops, 'kind')).toEqual({ stop: 945, station: 12, quay: 28 })
    expect(countBy(stops, 'kind_guessed')).toEqual({ ja: 985 })
  })

  test('has the railway signatures that a stop id confirms, and no other', () => {
    const signed = stops.filter(({ railway_signature }) => railway_signature).map(({ railway_signature }) => railway_signature)

    expect(signed.toSorted()).toEqual(['Bhb', 'Båa', 'Ck', 'Hmö', 'Kh', 'Mru', 'Rb', 'Sög'])
  })
})

describe.runIf(hasDataset('care-osm') && hasDataset('places'))('care-osm', () => {
  test('names only places that exist', () => {
    const named = readSource('care-osm', 'openstreetmap').flatMap(({ same_as }) => same_as || [])
    const places = ['skolverket', 'skolverket-preschools', 'pages'].flatMap((source) =>
      readSource('places', source).map(({ id }) => `places/${source}-${id}`),
    )

    expect(named).toEqual(['places/pages-blekingesjukhuset-karlshamn'])
    expect(named.filter((id) => !places.includes(id))).toEqual([])
  })
})

describe.runIf(hasDataset('aids'))('aids', () => {
  test('has no invented attributes on real objects', () => {
    const invented = [
      'phone',
      'opening_hours',
      'phone_hours',
      'drop_in_hours',
      'booking',
      'languages',
      'step_free',
      'hearing_loop',
      'can_collect',
      'can_return',
      'can_repair',
      'can_try_out',
      'can_borrow',
      'referral',
    ]

    expect(readSource('aids', 'pages').filter((row) => invented.some((column) => row[column]))).toEqual([])
  })
})

test.runIf(hasDataset('supplier-invoices'))('no real invoice lies in the repository', () => {
  expect(listFiles('supplier-invoices', 'sources')).toEqual([])
})
