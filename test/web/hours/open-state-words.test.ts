import { describe, expect, test } from 'vitest'
import type { OpenState } from '../../../data/hours/open-state.ts'
import { openStateWords } from '../../../web/hours/open-state-words.ts'
import { createWording } from '../../../web/text/wording.ts'

const [sv, en] = [createWording('sv'), createWording('en')]
/** A Wednesday. */
const now = new Date('2026-06-17T15:00+02:00')
const MINUTE_MS = 60_000

function open(closes: string): OpenState {
  const closesAt = new Date(closes)
  return { kind: 'open', closesAt, minutesLeft: (closesAt.getTime() - now.getTime()) / MINUTE_MS, comment: null, mayDiffer: null }
}
const closed = (opens: string | null): OpenState => ({ kind: 'closed', opensAt: opens === null ? null : new Date(opens), mayDiffer: null })

describe('says in both languages', () => {
  test.each([
    [open('2026-06-17T17:00+02:00'), 'open', 'Öppet till 17', 'Open until 17:00'],
    [open('2026-06-17T16:30+02:00'), 'open', 'Öppet till 16.30', 'Open until 16:30'],
    [open('2026-06-17T15:31+02:00'), 'open', 'Öppet till 15.31', 'Open until 15:31'],
    [open('2026-06-17T15:30+02:00'), 'soon', 'Stänger om 30 min', 'Closes in 30 min'],
    [open('2026-06-17T15:20+02:00'), 'soon', 'Stänger om 20 min', 'Closes in 20 min'],
    [open('2026-06-18T00:00+02:00'), 'open', 'Öppet till midnatt', 'Open until midnight'],
    [open('2026-06-18T01:00+02:00'), 'open', 'Öppet till 1', 'Open until 01:00'],
    [open('2026-06-20T18:00+02:00'), 'open', 'Öppet till lördag 18', 'Open until Saturday 18:00'],
    [closed('2026-06-17T16:00+02:00'), 'closed', 'Öppnar i dag 16', 'Opens today 16:00'],
    [closed('2026-06-18T08:00+02:00'), 'closed', 'Öppnar i morgon 8', 'Opens tomorrow 08:00'],
    [closed('2026-06-22T08:00+02:00'), 'closed', 'Öppnar måndag 8', 'Opens Monday 08:00'],
    [closed('2026-06-23T07:30+02:00'), 'closed', 'Öppnar tisdag 7.30', 'Opens Tuesday 07:30'],
    [closed('2026-06-24T08:00+02:00'), 'closed', 'Öppnar 24 juni', 'Opens 24 June'],
    [closed(null), 'closed', 'Stängt', 'Closed'],
    [{ kind: 'around_the_clock', comment: null }, 'open', 'Öppet dygnet runt', 'Open around the clock'],
    [{ kind: 'uncertain', comment: 'efter överenskommelse' }, 'unknown', 'Efter överenskommelse', 'By appointment'],
    [{ kind: 'uncertain', comment: null }, 'unknown', 'Osäkert om det är öppet', 'Not certain whether it is open'],
    [{ kind: 'unknown' }, 'unknown', 'Öppettider okända', 'Opening hours unknown'],
  ] as const)('%j', (state, kind, swedish, english) => {
    expect(openStateWords(state, { now, wording: sv })).toEqual({ kind, text: swedish, lang: undefined, note: null })
    expect(openStateWords(state, { now, wording: en })).toEqual({ kind, text: english, lang: undefined, note: null })
  })
})

test.each([
  ['phone', ['Telefontid till 17', 'Telefontid i morgon 8', 'Telefontider okända']],
  ['drop_in', ['Drop-in till 17', 'Drop-in i morgon 8', 'Drop-in-tider okända']],
] as const)('has words of its own for %s', (purpose, expected) => {
  const states = [open('2026-06-17T17:00+02:00'), closed('2026-06-18T08:00+02:00'), { kind: 'unknown' } as const]

  expect(states.map((state) => openStateWords(state, { now, wording: sv, purpose }).text)).toEqual(expected)
})

test('counts the days by the Swedish calendar, also just before midnight', () => {
  const late = new Date('2026-06-17T21:59Z')

  expect(openStateWords(closed('2026-06-18T08:00+02:00'), { now: late, wording: sv }).text).toBe('Öppnar i morgon 8')
})

test('warns of a holiday whose hours nobody has given', () => {
  const mayDiffer = { day: 20_623, kind: 'eve', name: { sv: 'Midsommarafton', en: 'Midsummer Eve' } } as const
  const state: OpenState = { kind: 'closed', opensAt: new Date('2026-06-19T08:00+02:00'), mayDiffer }

  expect(openStateWords(state, { now, wording: sv }).note).toBe('Midsommarafton: tiderna kan avvika')
  expect(openStateWords(state, { now, wording: en }).note).toBe('Midsummer Eve: hours may differ')
})

test('marks words that are as delivered for readers of English', () => {
  const state: OpenState = { kind: 'uncertain', comment: 'ring först' }

  expect(openStateWords(state, { now, wording: sv })).toMatchObject({ text: 'Ring först', lang: undefined })
  expect(openStateWords(state, { now, wording: en })).toMatchObject({ text: 'Ring först', lang: 'sv' })
})
