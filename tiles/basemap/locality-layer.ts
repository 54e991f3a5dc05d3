import type { TileFeature } from '../cut/tile-layer.ts'
import type { BasemapSources } from './sources.ts'

type LocalityFeature = BasemapSources['sources/localities.geojson']['features'][number]

/** Least population of each rank; the first rank holds the five municipalities' main towns. */
const leastPopulation = [7_500, 1_500, 500, 0] as const

/** `locality`: towns and villages, the largest first, so that their names win where there is no room for all. */
export function buildLocalityLayer(features: readonly LocalityFeature[]) {
  const bySize = features.toSorted((first, second) => second.properties.population - first.properties.population)
  return { layers: [{ name: 'locality', features: bySize.map(toFeature) }] }
}

function toFeature({ properties, geometry }: LocalityFeature): TileFeature {
  const { code, name, population } = properties
  const rank = leastPopulation.findIndex((least) => population >= least) + 1
  // The digits of the code alone tell all localities apart: municipality and running number.
  return { id: Number(code.replace(/\D/g, '')), geometry, properties: { name, population, rank } }
}
