import type { FieldEntry } from '../../data/model/catalogue.ts'
import type { PropertyValue } from '../../data/model/feature.ts'
import type { Item } from '../release/item.ts'

/** Chosen values by field. */
export type ChosenFacets = Readonly<Record<string, readonly string[]>>

/** Fields of an item's dataset that it can be filtered by. What has a control of its own (kinds, municipalities) is left out. */
export function facetFields({ dataset: { fields, layerField, municipalityField } }: Item): readonly FieldEntry[] {
  return fields.filter(({ facet, name }) => facet && name !== layerField && name !== municipalityField)
}

/** The values that an item has of a facet, its twins' included: yes and no as `true` and `false`, several choices one by one. */
export function facetValues(item: Item, field: string): readonly string[] {
  const own = splitValue(item.feature.properties[field] ?? null)
  return [...new Set([...own, ...item.also.flatMap((twin) => facetValues(twin, field))])]
}

function splitValue(value: PropertyValue): readonly string[] {
  if (value === null || value === '') return []
  return typeof value === 'string' ? value.split(';') : [String(value)]
}

/** Whether an item has one of the chosen values of every facet. An item that does not state a facet has none of its values. */
export function matchesFacets(item: Item, chosen: ChosenFacets): boolean {
  return Object.entries(chosen).every(([field, values]) => {
    const own = facetValues(item, field)
    return values.some((value) => own.includes(value))
  })
}

/** A choice with one value turned on or off; a facet without values is left out. */
export function toggleFacet(chosen: ChosenFacets, field: string, value: string): ChosenFacets {
  const present = chosen[field] ?? []
  const values = present.includes(value) ? present.filter((each) => each !== value) : [...present, value]
  const { [field]: _, ...others } = chosen
  return values.length === 0 ? others : { ...others, [field]: values }
}
