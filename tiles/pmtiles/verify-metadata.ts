import { isJsonObject, parseJsonObject } from './bytes.ts'
import { orFault } from './or-fault.ts'
import { PmtilesError } from './pmtiles-error.ts'
import { unpack } from './unpack.ts'
import type { VerifyContext } from './verify-context.ts'

/** Faults of the JSON metadata; vector tiles must describe their layers as TileJSON 3.0 does. */
export function* findMetadataFaults({ bytes, header, decompress, limits }: VerifyContext): Generator<string, void> {
  const what = 'The metadata'
  const { offset, length } = header.metadata
  const packed = {
    bytes: bytes.subarray(offset, offset + length),
    compression: header.internalCompression,
    what,
    maxLength: limits.maxMetadataLength,
  }
  const metadata = orFault(() => parseJsonObject(unpack(packed, decompress), what))
  if (metadata instanceof PmtilesError) return yield metadata.message
  if (header.tileType === 'mvt') yield* findLayerFaults(metadata.vector_layers)
}

function* findLayerFaults(layers: unknown): Generator<string, void> {
  if (!Array.isArray(layers) || layers.length === 0) return yield 'The metadata have no vector_layers, which vector tiles need'
  for (const [index, layer] of layers.entries()) {
    const isSound = isJsonObject(layer) && typeof layer.id === 'string' && isJsonObject(layer.fields)
    if (!isSound) yield `The metadata's vector_layers[${index}] lacks an id (text) or fields (object)`
  }
}
