import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import type { TileArchive } from '../store/tile-archive.ts'

const VectorLayer = Type.Object({
  id: Type.String(),
  description: Type.Optional(Type.String()),
  minzoom: Type.Optional(Type.Integer()),
  maxzoom: Type.Optional(Type.Integer()),
  fields: Type.Record(Type.String(), Type.String()),
})

/** TileJSON 3.0.0: what a map program needs to show an archive. */
export const TileJson = Type.Object(
  {
    tilejson: Type.Literal('3.0.0'),
    name: Type.String(),
    description: Type.Optional(Type.String()),
    version: Type.String(),
    attribution: Type.Optional(Type.String()),
    scheme: Type.Literal('xyz'),
    tiles: Type.Array(Type.String()),
    minzoom: Type.Integer(),
    maxzoom: Type.Integer(),
    bounds: Type.Array(Type.Number(), { minItems: 4, maxItems: 4 }),
    center: Type.Array(Type.Number(), { minItems: 3, maxItems: 3 }),
    vector_layers: Type.Array(VectorLayer),
  },
  { title: 'TileJSON', description: 'TileJSON 3.0.0' },
)
export type TileJson = Static<typeof TileJson>

/** What the writer of an archive says about it. */
const Metadata = Type.Object({
  name: Type.Optional(Type.String()),
  description: Type.Optional(Type.String()),
  attribution: Type.Optional(Type.String()),
  version: Type.Optional(Type.String()),
  vector_layers: Type.Array(VectorLayer),
})

/** Describes an archive. The tiles' address names the release, so that what it gives never changes. */
export function makeTileJson(release: string, { name, header, metadata }: TileArchive, publicUrl: string): TileJson {
  const about = Value.Parse(Metadata, metadata)
  const { bounds, centre, minZoom, maxZoom } = header
  return {
    tilejson: '3.0.0',
    name: about.name ?? name,
    ...(about.description === undefined ? {} : { description: about.description }),
    version: about.version ?? '1.0.0',
    ...(about.attribution === undefined ? {} : { attribution: about.attribution }),
    scheme: 'xyz',
    tiles: [`${publicUrl}/tiles/${release}/${name}/{z}/{x}/{y}.mvt`],
    minzoom: minZoom,
    maxzoom: maxZoom,
    bounds: [...bounds],
    center: [centre.lon, centre.lat, centre.zoom],
    vector_layers: about.vector_layers,
  }
}
