import { matchesSchema } from '../release/check-schema.ts'

/** What keeping a release needs to know of its catalogue. */
export interface KeptCatalogue {
  readonly release: string
  readonly datasets: readonly KeptDataset[]
}

interface KeptDataset {
  readonly id: string
  readonly path: string
  readonly show: string
  readonly layers: readonly { readonly startsOn: boolean }[]
}

/** What keeping a release needs to know of its manifest. */
export interface KeptManifest {
  readonly files: readonly KeptFile[]
}

interface KeptFile {
  readonly name: string
  /** Null for files about the whole release. */
  readonly dataset: string | null
  readonly mediaType: string
  readonly bytes: number
}

const text = { type: 'string' }
const objectOf = (properties: Readonly<Record<string, unknown>>) => ({ type: 'object', properties, required: Object.keys(properties) })
const listOf = (items: unknown) => ({ type: 'array', items })

const layerSchema = objectOf({ startsOn: { type: 'boolean' } })
const datasetSchema = objectOf({ id: text, path: text, show: text, layers: listOf(layerSchema) })
const release = { type: 'string', pattern: '^\\d{8}-\\d{6}-[0-9a-f]{8}$' }
const catalogueSchema = objectOf({ release, datasets: listOf(datasetSchema) })

const fileSchema = objectOf({ name: text, dataset: { anyOf: [text, { type: 'null' }] }, mediaType: text, bytes: { type: 'integer' } })
const manifestSchema = objectOf({ files: listOf(fileSchema) })

/** Whether a value is a catalogue as far as keeping it needs. Less is asked than the page asks: it may be newer than this worker. */
export function isKeptCatalogue(value: unknown): value is KeptCatalogue {
  return matchesSchema(catalogueSchema, value)
}

/** Whether a value is a manifest as far as keeping its files needs. */
export function isKeptManifest(value: unknown): value is KeptManifest {
  return matchesSchema(manifestSchema, value)
}

/**
 * Names of the files that the page needs without a network: the objects of every dataset that starts on the map, and the files
 * about the whole release that pages read (JSON, apart from the catalogue, which is kept anyway). Smallest first, and no more
 * than fit: one that is too large is left out, never cut.
 */
export function chooseFiles(catalogue: KeptCatalogue, manifest: KeptManifest, mostBytes: number): readonly string[] {
  const shown = catalogue.datasets.filter(({ show, layers }) => show === 'points' && layers.some(({ startsOn }) => startsOn))
  const objects = new Set(shown.map(({ id }) => `${id}.geojson`))
  const isWanted = ({ name, dataset, mediaType }: KeptFile) =>
    objects.has(name) || (dataset === null && mediaType === 'application/json' && name !== 'catalogue.json')
  let room = mostBytes
  const fits = ({ bytes }: KeptFile) => {
    if (bytes > room) return false
    room -= bytes
    return true
  }
  const wanted = manifest.files.filter(isWanted).toSorted((a, b) => a.bytes - b.bytes)
  return wanted.filter(fits).map(({ name }) => name)
}
