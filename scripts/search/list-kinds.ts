import type { DatasetDescriptor } from '../../data/model/dataset.ts'
import type { Feature } from '../../data/model/feature.ts'
import type { Choice, EverydayWords } from '../../data/model/field.ts'
import { layerIdOf, layersOf } from '../../data/model/layers.ts'
import type { LocalisedText } from '../../data/model/localised-text.ts'
import type { SearchKind } from '../../data/model/search-index.ts'
import type { DatasetResult } from '../pipeline/build-dataset.ts'

/** What the search needs of a dataset. */
export type SearchedDataset = Pick<DatasetResult, 'descriptor' | 'features'>

/** A kind before its heading has a number. */
export interface ListedKind extends Omit<SearchKind, 'group'> {
  readonly group: LocalisedText
  /** Which of the datasets' layers and choices it stands for: `<dataset>/<choice>` or `<dataset>.<field>=<value>`. */
  readonly keys: readonly string[]
}

/** What things are, over all datasets: layers with objects, and choices of filters that have everyday words and objects. */
export function listKinds(results: readonly SearchedDataset[]): readonly ListedKind[] {
  const named = new Map<string, ListedKind>()
  for (const result of results) {
    for (const [name, kind] of [...layerKinds(result), ...choiceKinds(result)]) {
      const known = named.get(name)
      named.set(name, known ? joinKinds(known, kind) : kind)
    }
  }
  return [...named.values()]
}

/** The kinds of a feature: that of its layer first. */
export function kindKeysOf(feature: Feature, descriptor: DatasetDescriptor): readonly string[] {
  const choices = facetChoices(descriptor).filter(({ name, value }) => hasChoice(feature, name, value))
  return [layerIdOf(feature, descriptor), ...choices.map(({ name, value }) => choiceKey(descriptor, name, value))]
}

function layerKinds({ descriptor, features }: SearchedDataset): readonly (readonly [string, ListedKind])[] {
  const { id, title, search, isStops } = descriptor
  return layersOf(descriptor).flatMap((layer) => {
    const count = features.filter((feature) => layerIdOf(feature, descriptor) === layer.id).length
    if (count === 0) return []
    const value = layer.value ?? ''
    const kind = {
      group: search?.groups?.[value] ?? search?.group ?? title,
      title: layer.title,
      words: copyWords(layer.value === null ? search?.words : layerChoice(descriptor, value)?.words),
      layers: [layer.id],
      choice: null,
      count,
      isStop: isStops ?? false,
      keys: [layer.id],
    }
    return [[search?.kinds?.[value] ?? `${id}/${value}`, kind]]
  })
}

function layerChoice({ show, fields }: DatasetDescriptor, value: string): Choice | undefined {
  const field = show.as === 'points' && show.layerField ? fields[show.layerField] : undefined
  return field?.type === 'choice' ? field.choices[value] : undefined
}

function choiceKinds({ descriptor, features }: SearchedDataset): readonly (readonly [string, ListedKind])[] {
  const { id, title, search, isStops } = descriptor
  return facetChoices(descriptor).flatMap(({ name, value, choice }) => {
    const count = features.filter((feature) => hasChoice(feature, name, value)).length
    if (count === 0) return []
    const key = choiceKey(descriptor, name, value)
    const kind = {
      group: search?.group ?? title,
      title: choice.title,
      words: copyWords(choice.words),
      layers: [],
      choice: { dataset: id, field: name, value },
      count,
      isStop: isStops ?? false,
      keys: [key],
    }
    return [[key, kind]]
  })
}

/** Choices of filters that have everyday words, apart from the layers. */
function facetChoices({ fields, show }: DatasetDescriptor) {
  const layerField = show.as === 'points' ? show.layerField : undefined
  return Object.entries(fields).flatMap(([name, field]) => {
    if (!field.facet || field.sensitive || name === layerField || (field.type !== 'choice' && field.type !== 'choices')) return []
    return Object.entries(field.choices).flatMap(([value, choice]) => (choice.words ? [{ name, value, choice }] : []))
  })
}

function choiceKey({ id }: DatasetDescriptor, name: string, value: string): string {
  return `${id}.${name}=${value}`
}

function hasChoice({ properties }: Feature, name: string, value: string): boolean {
  const held = properties[name]
  return typeof held === 'string' && held.split(';').includes(value)
}

function copyWords(words: EverydayWords | undefined): SearchKind['words'] {
  return { sv: [...(words?.sv ?? [])], en: [...(words?.en ?? [])] }
}

/** Two datasets that hold the same kind: the first one's title, the words and objects of both. */
function joinKinds(one: ListedKind, other: ListedKind): ListedKind {
  const join = (language: 'sv' | 'en') => [...new Set([...one.words[language], other.title[language], ...other.words[language]])]
  return {
    ...one,
    words: { sv: join('sv'), en: join('en') },
    layers: [...one.layers, ...other.layers],
    count: one.count + other.count,
    keys: [...one.keys, ...other.keys],
  }
}
