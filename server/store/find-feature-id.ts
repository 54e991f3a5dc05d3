/** A cursor over protobuf bytes. */
interface Cursor {
  readonly bytes: Uint8Array
  position: number
}

/** Numbers of the Mapbox vector tile specification 2.1, section 4. */
const layersField = 3
const layerNameField = 1
const layerFeaturesField = 2
const featureIdField = 1

/**
 * Whether a vector tile (not compressed) holds a feature with this id in a layer. Looks only at names and ids, so that it
 * costs next to nothing. False for bytes that are no vector tile.
 */
export function hasFeatureId(tile: Uint8Array, layerName: string, id: number): boolean {
  return messagesOf(tile, layersField).some((layer) => readName(layer) === layerName && holdsFeature(layer, id))
}

function readName(layer: Uint8Array): string {
  return new TextDecoder().decode(messagesOf(layer, layerNameField)[0])
}

function holdsFeature(layer: Uint8Array, id: number): boolean {
  return messagesOf(layer, layerFeaturesField).some((feature) => findNumber(feature, featureIdField) === id)
}

/** Every length-delimited value of a field. */
function messagesOf(bytes: Uint8Array, field: number): Uint8Array[] {
  return [...fieldsOf(bytes)].flatMap(({ number, value }) => (number === field && value instanceof Uint8Array ? [value] : []))
}

function findNumber(bytes: Uint8Array, field: number): number | undefined {
  for (const { number, value } of fieldsOf(bytes)) if (number === field && typeof value === 'number') return value
  return undefined
}

function* fieldsOf(bytes: Uint8Array): Generator<{ readonly number: number; readonly value: number | Uint8Array }> {
  const cursor = { bytes, position: 0 }
  while (cursor.position < bytes.length) {
    const key = readVarint(cursor)
    const value = readValue(cursor, key % 8)
    if (value === undefined) return
    yield { number: Math.floor(key / 8), value }
  }
}

/** `undefined` for a wire type that vector tiles do not have: the rest cannot be read. */
function readValue(cursor: Cursor, wireType: number): number | Uint8Array | undefined {
  if (wireType === 0) return readVarint(cursor)
  const length = wireType === 2 ? readVarint(cursor) : { 1: 8, 5: 4 }[wireType]
  if (length === undefined) return undefined
  const start = cursor.position
  cursor.position += length
  return cursor.bytes.subarray(start, cursor.position)
}

function readVarint(cursor: Cursor): number {
  let value = 0
  for (let factor = 1; cursor.position < cursor.bytes.length; factor *= 128) {
    const byte = cursor.bytes[cursor.position++] ?? 0
    value += (byte & 0x7f) * factor
    if (byte < 0x80) break
  }
  return value
}
