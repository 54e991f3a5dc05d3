import { type Static, Type } from 'typebox'

const FileEntry = Type.Object(
  {
    name: Type.String({ pattern: '^[a-z0-9][a-z0-9._-]*$', description: 'Relative to /data/; archives of tiles also stand under /tiles/' }),
    dataset: Type.Union([Type.String(), Type.Null()], { description: 'Null for files about the whole release' }),
    format: Type.String({ description: 'Short name of the format, for example GeoJSON' }),
    mediaType: Type.String(),
    bytes: Type.Integer({ minimum: 0 }),
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    count: Type.Union([Type.Integer({ minimum: 0 }), Type.Null()], {
      description: 'Features, rows or tiles; null where counting has no meaning',
    }),
    crs: Type.Union([Type.String({ pattern: '^EPSG:\\d+$' }), Type.Null()]),
    licence: Type.String({ description: 'Names of the licences, joined with " + "' }),
  },
  { additionalProperties: false },
)

/** `manifest.json`: every file of a release. Names are relative to `/data/`. */
export const Manifest = Type.Object(
  {
    release: Type.String({ pattern: '^\\d{8}-\\d{6}-[0-9a-f]{8}$' }),
    created: Type.String({ description: 'ISO 8601, UTC' }),
    inputs: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'Digest of everything the release was made from' }),
    files: Type.Array(FileEntry),
  },
  { additionalProperties: false },
)

export type FileEntry = Static<typeof FileEntry>
export type Manifest = Static<typeof Manifest>
