import { licences } from '../../data/model/licence.ts'
import type { TileLayer } from '../cut/tile-layer.ts'
import { type ArchiveReport, toArchive } from '../cut/to-archive.ts'
import { type CleaningReport, sumReports } from './clean-lines.ts'
import { basemapCredits, toAttribution } from './credits.ts'
import { basemapBounds } from './frame.ts'
import { buildLocalityLayer } from './locality-layer.ts'
import { buildMunicipalityLayers } from './municipality-layers.ts'
import { buildNatureLayers } from './nature-layers.ts'
import { buildRailLayer } from './rail-layer.ts'
import { buildRiverLayer } from './river-layer.ts'
import { buildShorelineLayers } from './shoreline-layers.ts'
import { type BasemapSources, checkSources } from './sources.ts'

/** Zooms of the archive; the shoreline's 50 to 100 metres carry no further, and a map may enlarge the last tiles. */
const basemapZooms = { minZoom: 5, maxZoom: 12 } as const

/** Simplification below the highest zoom, in units of 1/4096 tile: small, so that areas that share a border stay together. */
const tolerance = 1.5

export interface BasemapOptions {
  /** Gzip; equal input must give equal bytes. */
  readonly compress: (bytes: Uint8Array) => Uint8Array
  /** Name of the release, stated as the archive's version. */
  readonly release: string
}

export interface Basemap {
  readonly bytes: Uint8Array
  readonly report: ArchiveReport
  /** What was removed from each source file. */
  readonly cleaning: Readonly<Record<string, CleaningReport>>
}

/** Makes the basemap's archive from its parsed source files (see `basemapSourceFiles`). Throws when a source is missing or not as expected. */
export function buildBasemap(sources: Readonly<Record<string, unknown>>, { compress, release }: BasemapOptions): Basemap {
  const { layers, cleaning } = buildBasemapLayers(checkSources(sources))
  const archive = toArchive({
    layers: layers.map((layer) => ({ ...layer, tolerance })),
    ...basemapZooms,
    name: 'Baskarta Blekinge',
    description: 'Land, hav, sjöar, kommuner, skyddad natur, järnvägar och tätorter i Blekinge och närmast omkring.',
    attribution: toAttribution((licence) => licences[licence].name),
    version: release,
    type: 'baselayer',
    bounds: basemapBounds,
    extra: { credits: basemapCredits },
    compress,
  })
  if (!archive) throw new Error('The basemap has no features')
  return { ...archive, cleaning }
}

/** The recipe: from checked sources to layers, in the order in which a map draws them. */
export function buildBasemapLayers(sources: BasemapSources) {
  const shoreline = buildShorelineLayers(sources['sources/shoreline.geojson'])
  const rivers = buildRiverLayer(sources['sources/rivers.geojson'].features)
  const municipalities = buildMunicipalityLayers(
    sources['sources/municipalities-land.geojson'],
    sources['sources/municipalities.geojson'],
    shoreline.land,
  )
  const nature = buildNatureLayers(sources['sources/protected-nature.geojson'].features)
  const rails = buildRailLayer(sources['sources/railways.geojson'].features)
  const localities = buildLocalityLayer(sources['sources/localities.geojson'].features)
  const layers: readonly TileLayer[] = [shoreline, rivers, municipalities, nature, rails, localities].flatMap((part) => part.layers)
  const cleaning: Readonly<Record<string, CleaningReport>> = {
    'sources/shoreline.geojson': shoreline.cleaning,
    'sources/rivers.geojson': rivers.cleaning,
    'sources/municipalities-land.geojson': municipalities.cleaning.onLand,
    'sources/municipalities.geojson': municipalities.cleaning.withWater,
    'sources/protected-nature.geojson': nature.cleaning,
    'sources/railways.geojson': sumReports(rails.reports),
  }
  return { layers, cleaning }
}
