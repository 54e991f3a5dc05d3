import type { Locality } from '../../data/intake/areas.ts'
import type { AidRow } from './aid-row.ts'
import { describeAidPlace } from './example-aid-place.ts'
import { dirtyAidRows } from './example-aids-dirt.ts'
import type { Random } from './random.ts'

/** Their middle lies in the water, or so near it that a place beside it might. */
const waterside = ['Hällevik', 'Ronnebyhamn', 'Färmanstorp och Skavkulla brygga', 'Sjuhalla', 'Pukavik']
const MORE_PLACES = 17

/**
 * Invented places for aids: in the largest locality of each municipality an aids centre, a workshop and a return point, one place for
 * collection in each of the larger localities, and some more at random, most in the largest.
 */
export function makeExampleAids(localities: readonly Locality[], random: Random): readonly AidRow[] {
  const onLand = localities.filter(({ name }) => !waterside.includes(name))
  const towns = largestOfEachMunicipality(onLand)
  const placed = [
    ...towns.flatMap((town) => (['aids_centre', 'workshop', 'return_point'] as const).map((kind) => ({ kind, locality: town }))),
    ...onLand.slice(0, 28).map((locality) => ({ kind: 'loan_point' as const, locality })),
    ...Array.from({ length: MORE_PLACES }, () => ({
      kind: random.pick(['loan_point', 'return_point', 'loan_point'] as const),
      locality: pickByArea(onLand, random),
    })),
  ]
  const rows = placed.map(({ kind, locality }, index) => describeAidPlace(kind, locality, index + 1, random))
  return dirtyAidRows(rows)
}

function largestOfEachMunicipality(localities: readonly Locality[]): readonly Locality[] {
  const largest = Map.groupBy(localities, ({ municipalityCode }) => municipalityCode)
  return [...largest.values()].flatMap(([first]) => first ?? [])
}

function pickByArea(localities: readonly Locality[], random: Random): Locality {
  const total = localities.reduce((sum, { areaHectares }) => sum + areaHectares, 0)
  let left = random.next() * total
  const found = localities.find(({ areaHectares }) => {
    left -= areaHectares
    return left < 0
  })
  return found ?? random.pick(localities)
}
