import { Type } from 'typebox'

/** Parts of addresses. A part that does not match names nothing: 404. */
export const ReleaseName = Type.String({ pattern: '^\\d{8}-\\d{6}-[0-9a-f]{8}$', description: 'Name of a release' })
export const FileName = Type.String({ pattern: '^[a-z0-9][a-z0-9._-]*$', description: 'Name of a file in the manifest' })
export const ArchiveName = Type.String({ pattern: '^[a-z][a-z0-9-]*$', description: 'Id of a dataset, or basemap' })
export const DatasetId = Type.String({ pattern: '^[a-z][a-z0-9-]*$', description: 'Id of a dataset' })
export const ObjectId = Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$', description: 'Stable id of an object' })
/** Digits only: a number in any other form would give one tile several addresses. */
export const TileNumber = Type.String({ pattern: '^(0|[1-9]\\d{0,7})$', description: 'A whole number' })
