import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import MiniSearch from 'minisearch'
import { SearchIndex } from '../data/model/search-index.ts'
import { system } from '../scripts/pipeline/effects.ts'
import { projectPaths } from '../scripts/pipeline/paths.ts'
import { findLiveRelease } from '../scripts/pipeline/release-store.ts'
import { matchesSchema } from '../web/release/check-schema.ts'
import { foldText } from '../web/release/fold-text.ts'
import { arrangeHits } from '../web/search/arrange-hits.ts'
import { editDistance } from '../web/search/edit-distance.ts'
import { readEntries } from '../web/search/read-entries.ts'
import { createSearchEngine } from '../web/search/search-engine.ts'
import type { SearchEntry } from '../web/search/search-entry.ts'

// node_modules/.bin/node bench/search.ts: the search beside MiniSearch and a full scan, over the live release and the list of misspellings.

/** Makes an index and gives its search: the best entries for a text. */
type Contender = (entries: readonly SearchEntry[]) => (text: string) => readonly SearchEntry[]

const ours: Contender = (entries) => {
  const engine = createSearchEngine(entries)
  return (text) => arrangeHits(engine.find(text)).flatMap(({ hits }) => hits.map(({ entry }) => entry))
}

/** MiniSearch as its readme shows it, with marks over letters folded away. */
const plainMiniSearch: Contender = (entries) => {
  const index = new MiniSearch({
    fields: ['name', 'context'],
    processTerm: foldText,
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { name: 2 } },
  })
  index.addAll(
    entries.map(({ phrases, context }, id) => ({ id, name: phrases.join(' '), context: context.map(({ text }) => text).join(' ') })),
  )
  return (text) => index.search(text).flatMap(({ id }) => entries[Number(id)] ?? [])
}

/** Every name compared with the whole text. */
const fullScan: Contender = (entries) => {
  const names = entries.map((entry) => ({ entry, phrases: entry.phrases.map(foldText) }))
  return (text) => {
    const typed = foldText(text)
    const scored = names.map(({ entry, phrases }) => ({
      entry,
      distance: Math.min(...phrases.map((name) => editDistance(typed, name, 9).whole)),
    }))
    return scored.toSorted((one, other) => one.distance - other.distance).map(({ entry }) => entry)
  }
}

const contenders: Readonly<Record<string, Contender>> = { ours, 'MiniSearch, fuzzy 0.2': plainMiniSearch, 'edit distance to all': fullScan }

const live = await findLiveRelease(projectPaths, system)
if (!live) throw new Error('There is no release to search in. Run "npm run data" first.')
const text = await readFile(join(live.folder, 'search.json'), 'utf8')
const rows = parse<Record<string, string>>(await readFile(join(projectPaths.root, 'test/search/misspellings.csv')), { columns: true })

console.log(`search.json: ${text.length} characters, ${Buffer.byteLength(text)} bytes, ${brotliCompressSync(text).length} as Brotli`)
const figures = Object.entries(contenders).map(([name, contender]) => measure(name, contender))
console.table(figures)
const [own, peer] = figures
if (own && peer) console.log(`p95 is ${(own['p95 ms'] / peer['p95 ms']).toFixed(2)} times that of ${peer.name}`)

/** The first build and query of each are cold: nothing has been compiled for them yet. */
function measure(name: string, contender: Contender) {
  const started = performance.now()
  const entries = readIndex()
  const read = performance.now()
  const search = contender(entries)
  const built = performance.now()
  search('tandlekare karlskrona')
  const first = performance.now()
  const times = rows.map(({ typed = '' }) => timeOf(() => search(typed))).toSorted((one, other) => one - other)
  const right = rows.filter(({ typed = '', expected = '' }) => isRight(search(typed), expected)).length
  return {
    name,
    'read ms': round(read - started),
    'index ms': round(built - read),
    'first query ms': round(first - built),
    'median ms': round(times[Math.floor(times.length / 2)] ?? 0),
    'p95 ms': round(times[Math.floor(times.length * 0.95)] ?? 0),
    'right in top three %': round((100 * right) / rows.length),
  }
}

function readIndex(): readonly SearchEntry[] {
  const index: unknown = JSON.parse(text)
  if (!isSearchIndex(index)) throw new Error('search.json has another shape than this code expects. Run "npm run data".')
  return readEntries(index)
}

/** As the page checks it. */
function isSearchIndex(value: unknown): value is SearchIndex {
  return matchesSchema(SearchIndex, value)
}

function isRight(found: readonly SearchEntry[], expected: string): boolean {
  return found.slice(0, 3).some((entry) => expected.split('|').includes(labelOf(entry)))
}

function labelOf({ type, target, name }: SearchEntry): string {
  const names = { object: 'place', value: 'artist', kind: target.type === 'choice' ? 'facet' : 'kind' }
  return `${type === 'object' || type === 'value' || type === 'kind' ? names[type] : type}:${name.sv}`
}

function timeOf(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
