import type { Catalogue, DatasetEntry, LayerEntry, SymbolEntry } from '../../data/model/catalogue.ts'
import type { Language } from '../../data/model/localised-text.ts'
import { areaClasses } from './area-layers.ts'
import { mapColours } from './map-colours.ts'
import type { AreaValue, MapTheme } from './map-handle.ts'
import { type MapWords, mapWords } from './map-words.ts'
import { type AreaOverlay, mapOverlays, type Overlay, type PointOverlay } from './overlays.ts'
import { sequentialColours } from './sequential-scale.ts'
import { valueWriter } from './value-writer.ts'

/** A layer of symbols. */
interface PointLegend {
  readonly kind: 'point'
  readonly id: string
  readonly dataset: string
  readonly title: string
  readonly symbol: SymbolEntry
  readonly count: number
  readonly near: number
  readonly unplaced: number
  readonly isOn: boolean
  readonly demonstration: boolean
}

/** A filled class: an even colour, or the pattern that stands for no figure. */
export type AreaClass =
  | { readonly pattern: 'none'; readonly colour: string; readonly label: string }
  | { readonly pattern: 'hatch'; readonly colour: string; readonly ground: string; readonly label: string }

/** A layer of filled municipalities. */
interface AreaLegend {
  readonly kind: 'area'
  readonly id: string
  readonly dataset: string
  readonly title: string
  readonly symbol: SymbolEntry
  readonly count: number
  readonly isOn: boolean
  readonly classes: readonly AreaClass[]
}

/** What a way of drawing means, whatever the layer. `symbol` is one that is drawn so now. */
interface SignLegend {
  readonly kind: 'sign'
  readonly id: 'near' | 'demonstration' | 'cluster'
  readonly title: string
  readonly text: string
  readonly symbol: SymbolEntry
}

export type LegendEntry = PointLegend | AreaLegend | SignLegend

export interface LegendOptions {
  readonly layersOn: ReadonlySet<string>
  readonly language: Language
  readonly theme: MapTheme
  /** As in the map's content. */
  readonly values?: Readonly<Record<string, readonly AreaValue[]>>
}

/** One entry for every layer that the map can show, then the signs that the layers in view use. */
export function legendEntries(catalogue: Catalogue, options: LegendOptions): readonly LegendEntry[] {
  const layers = mapOverlays(catalogue).flatMap((overlay) => layerEntries(overlay, options))
  const shown = layers.flatMap((entry) => (entry.kind === 'point' && entry.isOn ? [entry] : []))
  return [...layers, ...signEntries(shown, mapWords[options.language])]
}

function layerEntries(overlay: Overlay, options: LegendOptions): readonly (PointLegend | AreaLegend)[] {
  switch (overlay.kind) {
    case 'points':
      return overlay.layers.map((layer) => pointEntry(overlay, layer, options))
    case 'areas':
      return [areaEntry(overlay, options)]
  }
}

function pointEntry({ dataset }: PointOverlay, layer: LayerEntry, { layersOn, language }: LegendOptions): PointLegend {
  const { id, title, symbol, count, near, unplaced } = layer
  const isOn = layersOn.has(id)
  const demonstration = isDemonstration(dataset)
  return { kind: 'point', id, dataset: dataset.id, title: title[language], symbol, count, near, unplaced, isOn, demonstration }
}

/** Whether the dataset holds nothing but invented objects. */
const isDemonstration = ({ counts }: DatasetEntry) => counts.demonstration > 0 && counts.demonstration === counts.features

function areaEntry({ dataset, layer }: AreaOverlay, options: LegendOptions): AreaLegend {
  return {
    kind: 'area',
    id: layer.id,
    dataset: dataset.id,
    title: layer.title[options.language],
    symbol: layer.symbol,
    count: layer.count,
    isOn: options.layersOn.has(layer.id),
    classes: areaLegendClasses(dataset, options),
  }
}

function areaLegendClasses(dataset: DatasetEntry, { language, theme, values }: LegendOptions): readonly AreaClass[] {
  const words = mapWords[language]
  const classes = areaClasses(values?.[dataset.id])
  const colours = sequentialColours(classes.length, theme)
  const write = valueWriter(dataset, language)
  const numbers = new Intl.NumberFormat(language)
  const { hatch, hatchGround } = mapColours[theme]
  return [
    ...classes.map(({ from, to }, index): AreaClass => {
      const range = words.range.replace('{from}', numbers.format(from)).replace('{to}', write(to))
      return { pattern: 'none', colour: colours[index] ?? hatch, label: range }
    }),
    { pattern: 'hatch', colour: hatch, ground: hatchGround, label: words.noValue },
  ]
}

function signEntries(shown: readonly PointLegend[], words: MapWords): readonly SignLegend[] {
  const near = shown.find((entry) => entry.near > 0)
  const demonstration = shown.find((entry) => entry.demonstration)
  const any = shown[0]
  return [
    ...(near ? [{ kind: 'sign', id: 'near', title: words.nearTitle, text: words.nearText, symbol: near.symbol } as const] : []),
    ...(demonstration
      ? [
          {
            kind: 'sign',
            id: 'demonstration',
            title: words.demonstrationTitle,
            text: words.demonstrationText,
            symbol: demonstration.symbol,
          } as const,
        ]
      : []),
    ...(any ? [{ kind: 'sign', id: 'cluster', title: words.clusterTitle, text: words.clusterText, symbol: any.symbol } as const] : []),
  ]
}
