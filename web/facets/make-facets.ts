import type { FieldEntry } from '../../data/model/catalogue.ts'
import { readValue } from '../place/read-value.ts'
import type { Item } from '../release/item.ts'
import type { Wording } from '../text/wording.ts'
import { type ChosenFacets, facetFields, facetValues, matchesFacets } from './facet-values.ts'

export interface FacetOption {
  readonly value: string
  readonly title: string
  /** How many objects would be left with it, given all other filters. */
  readonly count: number
  readonly isChosen: boolean
}

/** A field to filter by. A switch has one option, "yes"; the others offer their values. */
export interface Facet {
  readonly field: string
  readonly title: string
  readonly isSwitch: boolean
  readonly options: readonly FacetOption[]
}

export interface FacetSource {
  /** Items that match every other filter. */
  readonly items: readonly Item[]
  readonly chosen: ChosenFacets
  readonly wording: Wording
}

/**
 * The facets of the items, the most widely stated first. One that no item states is left out: it would only promise. Values stand in
 * the order of the catalogue; a chosen value stays even when nothing has it any more, so that it can be taken back.
 */
export function makeFacets({ items, chosen, wording }: FacetSource): readonly Facet[] {
  const fields = new Map(items.flatMap((item) => facetFields(item).map((field) => [field.name, field] as const)))
  const facets = [...fields.values()].flatMap((field) => {
    const others = withoutField(chosen, field.name)
    const left = items.filter((item) => matchesFacets(item, others))
    const facet = makeFacet(field, { items: left, chosen, wording })
    return facet.options.length === 0 ? [] : [{ facet, stated: items.filter((item) => facetValues(item, field.name).length > 0).length }]
  })
  return facets.toSorted((a, b) => b.stated - a.stated).map(({ facet }) => facet)
}

function withoutField(chosen: ChosenFacets, field: string): ChosenFacets {
  return Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== field))
}

function makeFacet(field: FieldEntry, { items, chosen, wording }: FacetSource): Facet {
  const counts = new Map<string, number>()
  for (const item of items) for (const value of facetValues(item, field.name)) counts.set(value, (counts.get(value) ?? 0) + 1)
  const isSwitch = field.type === 'boolean'
  const values = isSwitch ? ['true'] : (field.choices ?? []).map(({ value }) => value)
  const mine = chosen[field.name] ?? []
  const options = values
    .filter((value) => counts.has(value) || mine.includes(value))
    .map((value) => ({ value, title: titleOf(field, value, wording), count: counts.get(value) ?? 0, isChosen: mine.includes(value) }))
  return { field: field.name, title: wording.pick(field.title), isSwitch, options }
}

function titleOf(field: FieldEntry, value: string, wording: Wording): string {
  return field.type === 'boolean' ? wording.pick(field.title) : (readValue(field, value, wording) ?? value)
}
