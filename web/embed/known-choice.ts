import type { Catalogue } from '../../data/model/catalogue.ts'
import { allLayers } from '../app/layer-choice.ts'
import type { AddressState } from '../state.ts'

type Choice = Pick<AddressState, 'layers' | 'municipality'>

/**
 * A frame's choice without what the release does not know. A frame stands on somebody's page for years: a layer that has been
 * renamed must not leave it empty.
 */
export function knownChoice(catalogue: Catalogue, codes: readonly string[], { layers, municipality }: Choice): Choice {
  const ids = new Set(allLayers(catalogue).map(({ id }) => id))
  const known = layers?.filter((layer) => ids.has(layer)) ?? []
  return {
    layers: known.length === 0 ? null : known,
    municipality: municipality !== null && codes.includes(municipality) ? municipality : null,
  }
}
