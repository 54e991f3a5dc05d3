import type { DatasetEntry } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'
import type { SymbolVariant } from '../symbol/symbol-parts.ts'

/** How an object's symbol is drawn beside its name: hollow without a place of its own, marked when it is an example. */
export function symbolVariant(show: DatasetEntry['show'], { geometry, properties }: Feature): SymbolVariant {
  if (show === 'points' && geometry === null) return 'near'
  return properties.demonstration ? 'demonstration' : 'solid'
}
