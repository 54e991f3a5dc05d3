import { compassPointTo } from '../../data/crs/compass.ts'
import type { Nearby, RelatedObject } from '../../data/model/nearby.ts'
import { seaLength, seaWarningMetres } from '../../data/shore/sea-length.ts'
import type { ShoreIndex } from '../../data/shore/shore-index.ts'
import { type ExportedFile, encodeText } from '../export/exported-file.ts'
import { findHousemates } from './find-housemates.ts'
import { type LocatedObject, locateObjects, type SurroundedDataset } from './located-object.ts'
import { createPointGrid } from './point-grid.ts'

type NearStop = Nearby['objects'][string]['stop']
type FindStop = (object: LocatedObject) => { readonly stop: LocatedObject; readonly near: NonNullable<NearStop> } | null

/** Side of a cell: stops lie some hundred metres apart in towns and some kilometres in the country. */
const stopCellMetres = 1000

/** `nearby.json`, over all datasets of a release. Its licences are those of the datasets, joined with " + ". */
export function buildNearbyFile(datasets: readonly SurroundedDataset[], shore: ShoreIndex, licence: string): ExportedFile {
  const nearby = buildNearby(datasets, shore)
  const about = { name: 'nearby.json', dataset: null, format: 'Surroundings', mediaType: 'application/json', crs: null }
  return { about: { ...about, licence, count: Object.keys(nearby.objects).length }, bytes: encodeText(`${JSON.stringify(nearby)}\n`) }
}

/** The nearest stop and the housemates of every object that is shown as a point and is not a stop itself. */
export function buildNearby(datasets: readonly SurroundedDataset[], shore: ShoreIndex): Nearby {
  const isOfStops = ({ descriptor }: SurroundedDataset) => descriptor.isStops === true
  const stops = datasets.filter(isOfStops).flatMap(locateObjects).filter(isRealStop)
  const objects = datasets.filter((dataset) => !isOfStops(dataset)).flatMap(locateObjects)
  const findStop = makeStopFinder(stops, shore)
  const findRelated = findHousemates(objects)
  const used = new Map<LocatedObject, number>()
  const entries = objects.flatMap((object): [string, Nearby['objects'][string]][] => {
    const found = findStop(object)
    const related = findRelated(object).map(toRelated)
    if (!found && related.length === 0) return []
    if (found && !used.has(found.stop)) used.set(found.stop, used.size)
    const stop = found && { ...found.near, stop: used.get(found.stop) ?? 0 }
    return [[object.key, { stop, related }]]
  })
  return {
    stops: [...used.keys()].map(({ dataset, id, name, source }) => ({ dataset, id, name, source })),
    objects: Object.fromEntries(entries),
  }
}

function isRealStop({ demonstration, isNeighbours }: LocatedObject): boolean {
  return !demonstration && !isNeighbours
}

function makeStopFinder(stops: readonly LocatedObject[], shore: ShoreIndex): FindStop {
  const grid = createPointGrid(
    stops.map(({ point }) => point),
    stopCellMetres,
  )
  return ({ point, isNeighbours }) => {
    const found = grid.nearest(point)
    const stop = found && stops[found.place]
    if (!stop) return null
    return {
      stop,
      near: {
        stop: 0,
        metres: Math.round(found.metres),
        direction: compassPointTo(stop.point, point),
        fromNeighbour: isNeighbours,
        overSea: seaLength(stop.point, point, shore) >= seaWarningMetres,
      },
    }
  }
}

function toRelated({ dataset, id, name, layer }: LocatedObject): RelatedObject {
  return { dataset, id, name, layer }
}
