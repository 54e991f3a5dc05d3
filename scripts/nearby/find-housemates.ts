import type { LocatedObject } from './located-object.ts'
import { createPointGrid } from './point-grid.ts'

/** Two points so close lie in one building: registers place a point at its door or its middle. */
const sameBuildingMetres = 25
const mostRelated = 10
/** More are looked at than are named, since some of them drop out. */
const mostLookedAt = mostRelated * 3

/**
 * Finds what else is in an object's building: at most 25 m away, or at the same address in the same town. Examples are only related to
 * examples, and an object never to one that says it is the same. A neighbour's point says nothing about the building.
 */
export function findHousemates(objects: readonly LocatedObject[]): (object: LocatedObject) => readonly LocatedObject[] {
  const real = makeFinder(objects.filter(({ demonstration }) => !demonstration))
  const examples = makeFinder(objects.filter(({ demonstration }) => demonstration))
  return (object) => {
    const found = (object.demonstration ? examples : real)(object)
    return [...new Set(found)].filter((other) => other.key !== object.key && !isSame(object, other)).slice(0, mostRelated)
  }
}

function makeFinder(objects: readonly LocatedObject[]): (object: LocatedObject) => readonly LocatedObject[] {
  const placed = objects.filter(({ isNeighbours }) => !isNeighbours)
  const grid = createPointGrid(
    placed.map(({ point }) => point),
    sameBuildingMetres,
  )
  const houses = Map.groupBy(objects, ({ house }) => house)
  return ({ point, isNeighbours, house }) => {
    const close = isNeighbours ? [] : grid.within(point, sameBuildingMetres, mostLookedAt).flatMap((place) => placed[place] ?? [])
    return house === null ? close : [...close, ...(houses.get(house) ?? []).slice(0, mostLookedAt)]
  }
}

/** Twins stand on the page as one object already, also those that name the same third one. */
function isSame(one: LocatedObject, other: LocatedObject): boolean {
  return one.sameAs === other.key || other.sameAs === one.key || (one.sameAs !== null && one.sameAs === other.sameAs)
}
