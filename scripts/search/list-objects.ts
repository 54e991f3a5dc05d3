import type { DatasetDescriptor } from '../../data/model/dataset.ts'
import type { Feature } from '../../data/model/feature.ts'
import type { SearchObject } from '../../data/model/search-index.ts'
import { kindKeysOf, type ListedKind, type SearchedDataset } from './list-kinds.ts'
import { type SearchAreas, toSearchPosition } from './read-search-areas.ts'
import { townAt } from './town-at.ts'

interface Context {
  readonly kinds: readonly ListedKind[]
  readonly areas: SearchAreas
}

/** The objects of a dataset that have a name, by name: the page keeps this order among equals. */
export function listObjects({ descriptor, features }: SearchedDataset, { kinds, areas }: Context): readonly SearchObject[] {
  const numbers = new Map(kinds.flatMap(({ keys }, index) => keys.map((key) => [key, index])))
  const objects = features.flatMap((feature): readonly SearchObject[] => {
    const name = textOf(feature, descriptor.name.field)
    if (name === '') return []
    const own = kindKeysOf(feature, descriptor).flatMap((key) => numbers.get(key) ?? [])
    const point = pointOf(feature)
    return [
      [
        own,
        `${descriptor.id}/${feature.properties.id}`,
        name,
        townOf(feature, descriptor, areas),
        moreOf(feature, descriptor),
        toSearchPosition(point),
        point ? accuracyOf(feature, descriptor) : 0,
      ],
    ]
  })
  const { compare } = new Intl.Collator('sv', { numeric: true })
  return objects.toSorted(([, , one], [, , other]) => compare(one, other))
}

/** Values of the fields that a dataset offers as results, with how many objects have each; the most frequent first. */
export function listValues({ features }: SearchedDataset, field: string): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const feature of features) {
    for (const value of splitValues(textOf(feature, field))) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].toSorted(([one, many], [other, more]) => more - many || one.localeCompare(other, 'sv'))
}

function splitValues(text: string): readonly string[] {
  return text
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '')
}

function textOf({ properties }: Feature, field: string): string {
  const value = properties[field]
  return typeof value === 'string' ? value : ''
}

/** Its own point, or that of the neighbour that is named for it. */
function pointOf({ geometry, properties }: Feature): readonly [number, number] | null {
  if (geometry?.type === 'Point') return geometry.coordinates
  const { position, near_longitude, near_latitude } = properties
  return position === 'near' && near_longitude !== null && near_latitude !== null ? [near_longitude, near_latitude] : null
}

function accuracyOf(feature: Feature, { checks }: DatasetDescriptor): number {
  if (feature.geometry === null) return 2
  const doubt = checks.statedDoubt
  const quality = doubt ? textOf(feature, doubt.field) : ''
  return quality === 'approximate' || doubt?.values.includes(quality) ? 1 : 0
}

/** The town that its row states, else the locality that its point lies in, else its municipality. */
function townOf(feature: Feature, { checks, municipalityField }: DatasetDescriptor, { localities }: SearchAreas): string {
  const stated = checks.localityField ? textOf(feature, checks.localityField) : ''
  if (stated !== '') return titleCase(stated)
  const point = pointOf(feature)
  const code = municipalityField ? textOf(feature, municipalityField) : ''
  const own = localities.filter(({ municipalityCode }) => municipalityCode === code)
  return (point && townAt(point, own)?.name) ?? own[0]?.municipality ?? ''
}

/** Registers shout: `NÄTTRABY`. */
export function titleCase(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name.toLocaleLowerCase('sv').replace(/(^|[\s-])\p{L}/gu, (start) => start.toLocaleUpperCase('sv'))
}

/** Its address, and the values that are results by themselves, such as its artist. */
function moreOf(feature: Feature, { fields, search }: DatasetDescriptor): string {
  const names = ['address' in fields ? 'address' : '', ...(search?.fields ?? []).map(({ name }) => name)]
  return names
    .map((name) => textOf(feature, name))
    .filter((text) => text !== '')
    .join('; ')
}
