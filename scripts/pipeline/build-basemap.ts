import { basename, join } from 'node:path'
import type { Catalogue } from '../../data/model/catalogue.ts'
import { licences } from '../../data/model/licence.ts'
import { buildBasemap } from '../../tiles/basemap/basemap.ts'
import { basemapCredits, basemapLicenceFiles } from '../../tiles/basemap/credits.ts'
import { basemapSourceFiles } from '../../tiles/basemap/sources.ts'
import { decodeHeader } from '../../tiles/pmtiles/header.ts'
import { compress } from '../export/compression.ts'
import { type ExportedFile, encodeText } from '../export/exported-file.ts'
import { digest } from './digest.ts'
import type { Effects } from './effects.ts'
import type { Paths } from './paths.ts'

export interface BasemapFiles {
  readonly entry: Catalogue['basemap']
  readonly files: readonly ExportedFile[]
}

const licence = [...new Set(basemapCredits.map((credit) => licences[credit.licence].name))].join(' + ')

/** The basemap's archive, and beside it what its licences ask to travel with it: sources, licence texts, recipe and credits. */
export async function buildBasemapFiles(paths: Paths, effects: Effects): Promise<BasemapFiles> {
  const folder = join(paths.tiles, 'basemap')
  const recipe = await readRecipe(folder, paths, effects)
  const sources = await readAll(folder, basemapSourceFiles, effects)
  const bytes = await makeOrReuse(sources, recipe, paths, effects)
  const header = decodeHeader(bytes)
  const { minZoom, maxZoom, addressedTileCount } = header
  const [west, south, east, north] = header.bounds
  const credits = basemapCredits.map((credit) => ({ text: credit.text, licence: licences[credit.licence].name, url: credit.url }))
  return {
    entry: { archive: 'basemap.pmtiles', minZoom, maxZoom, bounds: [west, south, east, north], credits },
    files: [
      toFile('basemap.pmtiles', 'PMTiles', 'application/vnd.pmtiles', bytes, { count: addressedTileCount, crs: 'EPSG:3857' }),
      ...[...sources].map(([name, source]) =>
        toFile(`basemap.${basename(name)}`, 'GeoJSON source', 'application/geo+json', source, { crs: 'EPSG:4326' }),
      ),
      ...[...(await readAll(folder, basemapLicenceFiles, effects))].map(([name, text]) =>
        toText(`basemap.${basename(name).toLowerCase()}`, 'Licence text', text),
      ),
      toText('basemap.readme.txt', 'Documentation', await effects.read(join(folder, 'README.md'))),
      toText('basemap.recipe.txt', 'Source code', encodeText(recipe)),
    ],
  }
}

/** The archive is kept beside its recipe, since it rarely changes and takes a few seconds to make. */
async function makeOrReuse(sources: ReadonlyMap<string, Uint8Array>, recipe: string, paths: Paths, effects: Effects): Promise<Uint8Array> {
  const version = digest([recipe, ...[...sources.values()].map(digest)].join('\n'))
  const archive = join(paths.tiles, 'basemap.pmtiles')
  const stamp = join(paths.tiles, 'basemap.pmtiles.inputs')
  const kept = await effects.read(archive).catch(() => undefined)
  const keptStamp = await effects.read(stamp).catch(() => undefined)
  if (kept && keptStamp && new TextDecoder().decode(keptStamp) === `${version} ${digest(kept)}`) return kept
  const started = performance.now()
  const parsed = Object.fromEntries(
    [...sources].map(([name, bytes]): [string, unknown] => [name, JSON.parse(new TextDecoder().decode(bytes))]),
  )
  const { bytes, report, cleaning } = buildBasemap(parsed, { compress, release: `1.0.0+${version.slice(0, 8)}` })
  await effects.write(archive, bytes)
  await effects.write(stamp, `${version} ${digest(bytes)}`)
  effects.log(
    `${'basemap'.padEnd(18)} ${report.layers.length} layers, ${report.tiles} tiles, ${Math.round(bytes.length / 1024)} kB, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  )
  for (const [source, counts] of Object.entries(cleaning)) effects.log(`  cleaned ${source}: ${JSON.stringify(counts)}`)
  return bytes
}

/** The code that makes the archive, cutter and writer included, as one text. */
async function readRecipe(folder: string, paths: Paths, effects: Effects): Promise<string> {
  const folders = [folder, join(paths.tiles, 'cut'), join(paths.tiles, 'pmtiles')]
  const texts = await Promise.all(folders.map((from) => readCode(from, effects)))
  return texts.flat().join('\n')
}

async function readCode(folder: string, effects: Effects): Promise<readonly string[]> {
  const names = (await effects.list(folder)).filter((name) => name.endsWith('.ts'))
  return Promise.all(
    names.map(async (name) => `// ${basename(folder)}/${name}\n${new TextDecoder().decode(await effects.read(join(folder, name)))}`),
  )
}

async function readAll(folder: string, names: readonly string[], effects: Effects): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map(await Promise.all(names.map(async (name) => [name, await effects.read(join(folder, name))] as const)))
}

function toText(name: string, format: string, bytes: Uint8Array): ExportedFile {
  return toFile(name, format, 'text/plain', bytes, {})
}

function toFile(
  name: string,
  format: string,
  mediaType: string,
  bytes: Uint8Array,
  known: { readonly count?: number; readonly crs?: string },
): ExportedFile {
  return { about: { name, dataset: null, format, mediaType, count: known.count ?? null, crs: known.crs ?? null, licence }, bytes }
}
