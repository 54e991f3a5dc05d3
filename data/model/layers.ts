import type { DatasetDescriptor } from './dataset.ts'
import type { Feature } from './feature.ts'
import type { MapSymbol, Need } from './field.ts'
import type { LocalisedText } from './localised-text.ts'
import type { SchemaType } from './schema-type.ts'

/** A part of a dataset that is switched, drawn and counted by itself. */
export interface DatasetLayer {
  /** `<dataset>` or `<dataset>/<choice>`. */
  readonly id: string
  readonly title: LocalisedText
  readonly symbol: MapSymbol
  /** Value of the layer field; null for the whole dataset. */
  readonly value: string | null
  /** Which need of care its objects answer. */
  readonly need: Need | null
  readonly keepsHours: boolean
  readonly schemaTypes: readonly SchemaType[]
}

/** The layers of a dataset: one for each choice of its layer field, or one in all. */
export function layersOf({ id, title, show, fields, schemaTypes = ['Place'] }: DatasetDescriptor): readonly DatasetLayer[] {
  const layerField = show.as === 'points' ? show.layerField : undefined
  const field = layerField ? fields[layerField] : undefined
  if (field?.type !== 'choice') return [{ id, title, symbol: show.symbol, value: null, need: null, keepsHours: false, schemaTypes }]
  return Object.entries(field.choices).map(([value, choice]) => ({
    id: `${id}/${value}`,
    title: choice.title,
    symbol: choice.symbol ?? show.symbol,
    value,
    need: choice.need ?? null,
    keepsHours: choice.keepsHours ?? false,
    schemaTypes: choice.schemaTypes ?? schemaTypes,
  }))
}

/** Id of the layer that a feature belongs to. */
export function layerIdOf({ properties }: Feature, { id, show }: DatasetDescriptor): string {
  const value = show.as === 'points' && show.layerField ? properties[show.layerField] : null
  return typeof value === 'string' ? `${id}/${value}` : id
}
