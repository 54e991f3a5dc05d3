import { readFile } from 'node:fs/promises'
import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { PMTiles, type RangeResponse, type Source } from 'pmtiles'

/** An archive in memory for the independent reader. */
class MemorySource implements Source {
  readonly #bytes: Uint8Array<ArrayBuffer>

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes
  }

  getKey(): string {
    return 'memory'
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    return { data: this.#bytes.slice(offset, offset + length).buffer }
  }
}

/** Opens an archive with the `pmtiles` package, which shares no code with our writer. */
export async function openArchive(path: string): Promise<PMTiles> {
  return new PMTiles(new MemorySource(new Uint8Array(await readFile(path))))
}

/** Every feature id and stable id of one layer in all tiles of the archive's highest zoom, as other programs read them. */
export async function readIdsAtHighestZoom(archive: PMTiles, layerName: string): Promise<ReadonlyMap<number, string>> {
  const { maxZoom, minLon, maxLon, minLat, maxLat } = await archive.getHeader()
  const [west, north] = tileOf(minLon, maxLat, maxZoom)
  const [east, south] = tileOf(maxLon, minLat, maxZoom)
  const ids = new Map<number, string>()
  for (let x = west; x <= east; x++) {
    for (let y = north; y <= south; y++) {
      const tile = await archive.getZxy(maxZoom, x, y)
      if (tile) collectIds(new VectorTile(new PbfReader(new Uint8Array(tile.data))), layerName, ids)
    }
  }
  return ids
}

function collectIds({ layers }: VectorTile, layerName: string, ids: Map<number, string>): void {
  const layer = layers[layerName]
  for (let index = 0; index < (layer?.length ?? 0); index++) {
    const feature = layer?.feature(index)
    if (feature) ids.set(feature.id ?? -1, String(feature.properties.id))
  }
}

/** Formula of the slippy map, apart from the project's own so that a mistake there is seen. */
function tileOf(lon: number, lat: number, zoom: number): readonly [number, number] {
  const across = 2 ** zoom
  const radians = (lat * Math.PI) / 180
  const y = ((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2) * across
  return [Math.floor(((lon + 180) / 360) * across), Math.floor(y)]
}
