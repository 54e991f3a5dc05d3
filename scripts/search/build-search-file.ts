import { Value } from 'typebox/value'
import type { LocalisedText } from '../../data/model/localised-text.ts'
import { SearchIndex } from '../../data/model/search-index.ts'
import { type ExportedFile, encodeText } from '../export/exported-file.ts'
import type { DatasetResult } from '../pipeline/build-dataset.ts'
import { PipelineError } from '../pipeline/pipeline-error.ts'
import { listKinds, type SearchedDataset } from './list-kinds.ts'
import { listObjects, listValues } from './list-objects.ts'
import { listAddresses, listLocalities, listMunicipalities, listPostcodes } from './list-places.ts'
import type { SearchAreas } from './read-search-areas.ts'

/**
 * `search.json`: what the search box finds. Objects of open datasets shown as points, with what they are called in everyday words;
 * addresses, postcodes, localities and municipalities. Throws a PipelineError when it is not as readers expect.
 */
export function buildSearchFile(results: readonly DatasetResult[], areas: SearchAreas): ExportedFile {
  const index = buildSearchIndex(results, areas)
  const [fault] = Value.Check(SearchIndex, index) ? [] : Value.Errors(SearchIndex, index)
  if (fault) throw new PipelineError(`search.json is not as readers expect: ${fault.instancePath} ${fault.message}. Nothing is published.`)
  const licences = new Set(['CC0 1.0', ...results.filter(isSearched).flatMap(({ entry }) => entry.licence.split(' + '))])
  const count = index.objects.length + index.addresses.length + index.postcodes.length + index.localities.length
  const about = { name: 'search.json', dataset: null, format: 'Search index', mediaType: 'application/json', count, crs: 'EPSG:4326' }
  return { about: { ...about, licence: [...licences].join(' + ') }, bytes: encodeText(`${JSON.stringify(index)}\n`) }
}

/** The same as a value. */
function buildSearchIndex(results: readonly SearchedDataset[], areas: SearchAreas): SearchIndex {
  const searched = results.filter(isSearched)
  const kinds = listKinds(searched)
  const groups = new Groups()
  const objects = searched.flatMap((result) => listObjects(result, { kinds, areas }))
  const valueFields = searched.flatMap(listValueFields)
  return {
    kinds: kinds.map(({ keys: _keys, group, ...kind }) => ({ ...kind, group: groups.numberOf(group) })),
    valueFields: valueFields.map(({ result, field: { name, title, group } }) => ({
      dataset: result.descriptor.id,
      field: name,
      title,
      group: groups.numberOf(group),
    })),
    groups: [...groups.all],
    objects,
    values: valueFields.flatMap(({ result, field }, index) =>
      listValues(result, field.name).map(([value, count]): [number, string, number] => [index, value, count]),
    ),
    addresses: listAddresses(areas, new Set(objects.map(([, , name]) => name.toLocaleLowerCase('sv')))),
    postcodes: listPostcodes(areas),
    localities: listLocalities(areas),
    municipalities: listMunicipalities(areas),
  }
}

function isSearched({ descriptor: { show, sensitivity } }: SearchedDataset): boolean {
  return show.as === 'points' && sensitivity === 'open'
}

function listValueFields(result: SearchedDataset) {
  const { id, fields, search } = result.descriptor
  return (search?.fields ?? []).map((field) => {
    if (fields[field.name]?.type !== 'text') throw new PipelineError(`${id}: search.fields names "${field.name}", which is no text field.`)
    return { result, field }
  })
}

/** Headings by number: those that read the same are one. */
class Groups {
  readonly all: LocalisedText[] = []

  numberOf({ sv, en }: LocalisedText): number {
    const known = this.all.findIndex((group) => group.sv === sv)
    return known >= 0 ? known : this.all.push({ sv, en }) - 1
  }
}
