import { expect, test } from 'vitest'
import { matchItems, type OpenKind } from '../../../web/app/match-items.ts'
import type { Item } from '../../../web/release/item.ts'
import { makeItems } from '../../../web/release/make-items.ts'
import { createWording } from '../../../web/text/wording.ts'
import { bath, baths } from '../fixture.ts'

const items = makeItems(
  baths,
  ['open', 'closed', 'unknown', 'none'].map((id) => bath(id)),
  createWording('sv'),
)
const kinds: Readonly<Record<string, OpenKind>> = { open: 'open', closed: 'closed', unknown: 'unknown', none: 'none' }
const openKindOf = ({ name }: Item) => kinds[name] ?? 'none'
const everything = { query: '', municipality: null, facets: {}, slices: {}, openNow: false, layersOn: new Set(['baths/sea']) }
const names = (found: readonly Item[]) => found.map(({ name }) => name)

test('leaves all with the clock out of play', () => {
  const { items: found, unknownHours } = matchItems(items, everything, openKindOf)

  expect([names(found), names(unknownHours)]).toEqual([['open', 'closed', 'unknown', 'none'], []])
})

test('keeps what is open now, and unknown hours by themselves: they are not closed', () => {
  const { items: found, unknownHours } = matchItems(items, { ...everything, openNow: true }, openKindOf)

  expect([names(found), names(unknownHours)]).toEqual([['open'], ['unknown']])
})

test('knows nothing of layers that are off', () => {
  expect(matchItems(items, { ...everything, layersOn: new Set() }, openKindOf)).toEqual({ items: [], unknownHours: [] })
})
