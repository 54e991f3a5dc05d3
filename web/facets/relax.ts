import type { AddressState } from '../state.ts'
import type { ChosenFacets } from './facet-values.ts'

/** What is narrowed by, as far as one may give it up. */
export type Narrowing = Pick<AddressState, 'query' | 'municipality' | 'facets' | 'openNow' | 'layers'>

/** One filter to give up. */
export interface Relaxation {
  readonly kind: 'query' | 'municipality' | 'openNow' | 'layers' | 'facet'
  /** The facet's field; null for the other kinds. */
  readonly field: string | null
  /** What to change in the address. */
  readonly change: Partial<Narrowing>
  /** How many objects are found then. */
  readonly count: number
}

/** Every filter in use that one may give up, by itself. */
export function listNarrowings(state: Narrowing): readonly Omit<Relaxation, 'count'>[] {
  const facets = Object.keys(state.facets).map((field) => {
    return { kind: 'facet' as const, field, change: { facets: without(state.facets, field) } }
  })
  const single = [
    { isUsed: state.query.trim() !== '', kind: 'query' as const, change: { query: '' } },
    { isUsed: state.openNow, kind: 'openNow' as const, change: { openNow: false } },
    { isUsed: state.municipality !== null, kind: 'municipality' as const, change: { municipality: null } },
    { isUsed: state.layers !== null, kind: 'layers' as const, change: { layers: null } },
  ]
  return [...single.filter(({ isUsed }) => isUsed).map(({ kind, change }) => ({ kind, field: null, change })), ...facets]
}

/** When nothing is found: which one filter to give up, the most fruitful first. Empty when no single one would help. */
export function findRelaxations(state: Narrowing, countWith: (change: Partial<Narrowing>) => number): readonly Relaxation[] {
  return listNarrowings(state)
    .map((narrowing) => ({ ...narrowing, count: countWith(narrowing.change) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
}

function without(facets: ChosenFacets, field: string): ChosenFacets {
  return Object.fromEntries(Object.entries(facets).filter(([name]) => name !== field))
}
