import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { openStateAt } from '../../../data/hours/open-state.ts'
import type { DatasetEntry, FieldEntry } from '../../../data/model/catalogue.ts'
import type { HoursTable } from '../../../data/model/hours.ts'
import { compileHours } from '../../../scripts/hours/compile-hours.ts'
import { findHours, findOpenState } from '../../../web/hours/find-hours.ts'
import { HoursTables } from '../../../web/hours/hours-tables.tsx'
import { OpenState } from '../../../web/hours/open-state.tsx'
import { createWording } from '../../../web/text/wording.ts'
import { bath, baths } from '../fixture.ts'

const base = { unit: null, purpose: null, facet: false, choices: null }
const hoursField = (name: string, purpose: 'visit' | 'phone' | 'drop_in', sv: string, en: string): FieldEntry => ({
  ...base,
  name,
  type: 'hours',
  purpose,
  title: { sv, en },
})
const dataset: DatasetEntry = {
  ...baths,
  fields: [
    ...baths.fields,
    { ...base, name: 'phone', type: 'phone', title: { sv: 'Telefon', en: 'Telephone' } },
    hoursField('opening_hours', 'visit', 'Öppettider', 'Opening hours'),
    hoursField('phone_hours', 'phone', 'Telefontider', 'Telephone hours'),
  ],
}

function tableOf(text: string): HoursTable {
  const { table } = compileHours(text)
  if (!table) throw new Error(`"${text}" cannot be read`)
  return table
}

interface Shown {
  readonly hours?: Readonly<Record<string, string>>
  readonly properties?: Readonly<Record<string, string>>
  readonly language?: 'sv' | 'en'
  readonly isCare?: boolean
}

function show({ hours = {}, properties = {}, language = 'sv', isCare = true }: Shown): string {
  const tables = Object.fromEntries(Object.entries(hours).map(([name, text]) => [name, tableOf(text)]))
  const own = Object.keys(tables).length > 0 ? tables : null
  const props = { dataset, feature: bath('a', properties), hours: own, asOf: '2026-11-24', isCare }
  return render(<HoursTables wording={createWording(language)} {...props} />)
}

/** Rows of the tables as people read them: "Måndag–fredag: 8–17". */
function rowsOf(html: string): readonly string[] {
  const text = (part: string) => part.replace(/<[^>]+>/g, '').trim()
  return [...html.matchAll(/<tr><th scope="row">(.*?)<\/th><td>(.*?)<\/td><\/tr>/g)].map(
    ([, head = '', cell = '']) => `${text(head)}: ${text(cell)}`,
  )
}

describe('a table of hours', () => {
  test.each([
    [
      'Mo-Th 08:00-12:00,13:00-17:00; Fr 08:00-15:30; PH off; Jan 05,Dec 24,Dec 31 10:00-12:00; easter -1 day 10:00-12:00; Jun 19-25 Fr 10:00-12:00',
      ['Måndag–torsdag: 8–12, 13–17', 'Fredag: 8–15.30', 'Lördag–söndag: Stängt', 'Helgdagar: Stängt', 'Aftnar: 10–12'],
    ],
    [
      'Mo-Fr 08:00-17:00; week 28-31 Mo-Fr 08:00-12:00; PH off',
      [
        'Måndag–fredag: 8–17',
        'Lördag–söndag: Stängt',
        'Helgdagar: Stängt',
        'Aftnar: Inte angivet, tiderna kan avvika',
        'Vecka 28–31: Måndag–fredag: 8–12Lördag–söndag: Stängt',
      ],
    ],
    [
      'Mo-Su 17:00-24:00; Jul off; Dec 24 off; 2026 Dec 27-2026 Dec 29 off; 2029 Jan 02 off',
      [
        'Alla dagar: 17–24',
        'Helgdagar: Inte angivet, tiderna kan avvika',
        'Aftnar: Inte angivet, tiderna kan avvika',
        '27 december 2026–29 december 2026: Stängt',
        '1 juli–31 juli: Stängt',
        '24 december: Stängt',
      ],
    ],
    ['Mo-Su 17:00-01:00', ['Alla dagar: 17–1', 'Helgdagar: Inte angivet, tiderna kan avvika', 'Aftnar: Inte angivet, tiderna kan avvika']],
    ['24/7', ['Alla dagar: Dygnet runt']],
    [
      'Mo unknown "efter överenskommelse"; Tu 10:00-12:00 "ring först"; We 08:00+; Th unknown; Fr 10:00-12:00 unknown; Sa 10:00-24:00; PH off',
      [
        'Måndag: Efter överenskommelse',
        'Tisdag: 10–12 (ring först)',
        'Onsdag: från 8, sluttid okänd',
        'Torsdag: Inte angivet',
        'Fredag: 10–12 (osäkert)',
        'Lördag: 10–24',
        'Söndag: Stängt',
        'Helgdagar: Stängt',
        'Aftnar: Inte angivet, tiderna kan avvika',
      ],
    ],
  ])('has in words: %s', (text, rows) => {
    expect(rowsOf(show({ hours: { opening_hours: text } }))).toEqual(rows)
  })

  test('speaks English, and marks a delivered comment as Swedish', () => {
    const html = show({ hours: { opening_hours: 'Mo-Fr 08:00-12:00 "ring först"; PH off' }, language: 'en' })

    expect(rowsOf(html)).toEqual([
      'Monday–Friday: 08:00–12:00 (ring först)',
      'Saturday–Sunday: Closed',
      'Public holidays: Closed',
      'Eves: Not stated, hours may differ',
    ])
    expect(html).toContain('<span lang="sv" class="hours__span">08:00–12:00 (ring först)</span>')
  })

  test('has one table for each purpose, each with its own heading', () => {
    const html = show({ hours: { phone_hours: 'Mo 08:00-10:00', opening_hours: 'Mo 08:00-17:00' } })

    expect([...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title)).toEqual(['Öppettider', 'Telefontider'])
  })

  test('explains what eves are only where there are hours for them', () => {
    const eves = 'Mo 08:00-17:00; Jan 05,Dec 24,Dec 31 off; easter -1 day off; Jun 19-25 Fr off'

    expect(show({ hours: { opening_hours: eves } })).toContain('Aftnar är trettondagsafton')
    expect(show({ hours: { opening_hours: 'Mo 08:00-17:00' } })).not.toContain('Aftnar är')
  })

  test('has no style attribute, which the page may not use', () => {
    expect(show({ hours: { opening_hours: 'Mo 08:00-17:00' } })).not.toContain('style=')
  })
})

describe('unknown hours', () => {
  test('say so and offer the telephone', () => {
    const html = show({ properties: { phone: '0455-30 30 00' } })

    expect(html).toContain('Öppettiderna är okända. Ring och fråga:')
    expect(html).toContain('href="tel:0455303000">0455-30 30 00</a>')
    expect(html).not.toContain('Stängt')
  })

  test('offer 1177 for care without a telephone, and nothing for other things', () => {
    expect(show({})).toContain('href="tel:1177">1177</a>')
    expect(show({ isCare: false })).toBe('')
  })

  test('are said of visits even when there are hours for calling', () => {
    const html = show({ hours: { phone_hours: 'Mo 08:00-10:00' }, properties: { phone: '0455-30 30 00' } })

    expect([...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title)).toEqual(['Öppettider', 'Telefontider'])
    expect(html).toContain('Öppettiderna är okända.')
  })

  test('are said of care in a dataset without hours too, and of nothing else there', () => {
    const props = { dataset: baths, feature: bath('a'), hours: null, asOf: '2026-11-24' }
    const draw = (isCare: boolean) => render(<HoursTables wording={createWording('sv')} {...props} isCare={isCare} />)

    expect([draw(true).includes('href="tel:1177"'), draw(false)]).toEqual([true, ''])
  })
})

const file = { 'baths/a': { opening_hours: tableOf('Mo-Fr 08:00-17:00') } }
const now = new Date('2026-06-17T10:00+02:00')

test('finds the hours of an object by what they are for', () => {
  expect(findHours(file, { dataset, id: 'a', purpose: 'visit' })).toBe(file['baths/a'].opening_hours)
  expect(findHours(file, { dataset, id: 'a', purpose: 'phone' })).toBeUndefined()
  expect(findHours(file, { dataset: baths, id: 'a', purpose: 'visit' })).toBeUndefined()
  expect(findOpenState(file, { dataset, id: 'a', purpose: 'visit' }, now).kind).toBe('open')
  expect(findOpenState(file, { dataset, id: 'b', purpose: 'visit' }, now)).toEqual({ kind: 'unknown' })
})

test.each([
  ['2026-06-17T10:00+02:00', 'open', 'Öppet till 17'],
  ['2026-06-17T16:45+02:00', 'soon', 'Stänger om 15 min'],
  ['2026-06-17T18:00+02:00', 'closed', 'Öppnar i morgon 8'],
  ['2036-06-17T10:00+02:00', 'unknown', 'Öppettider okända'],
])('shows at %s that it is %s, by class, sign and words', (moment, kind, words) => {
  const at = new Date(moment)
  const html = render(<OpenState state={openStateAt(file['baths/a'].opening_hours, at)} now={at} wording={createWording('sv')} />)

  expect(html).toMatch(new RegExp(`^<span class="open-state open-state--${kind}"><svg[^>]*aria-hidden="true"`))
  expect(html).toContain(`<span>${words}</span>`)
})

test('gives every state a sign of its own', () => {
  const states = ['2026-06-17T10:00+02:00', '2026-06-17T16:45+02:00', '2026-06-17T18:00+02:00', '2036-06-17T10:00+02:00'].map((moment) => {
    const at = new Date(moment)
    return render(<OpenState state={openStateAt(file['baths/a'].opening_hours, at)} now={at} wording={createWording('sv')} />)
  })

  expect(new Set(states.map((html) => /<path d="([^"]+)"/.exec(html)?.[1])).size).toBe(4)
})
