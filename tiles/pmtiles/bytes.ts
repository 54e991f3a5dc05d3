import { PmtilesError } from './pmtiles-error.ts'

/** Joins pieces of bytes into one. */
export function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let position = 0
  for (const part of parts) {
    bytes.set(part, position)
    position += part.length
  }
  return bytes
}

/** Reads JSON text that must be an object. `what` names it in the PmtilesError that is thrown otherwise. */
export function parseJsonObject(bytes: Uint8Array, what: string): Readonly<Record<string, unknown>> {
  const value = parseJson(bytes, what)
  if (isJsonObject(value)) return value
  throw new PmtilesError(`${what} is not a JSON object`)
}

function parseJson(bytes: Uint8Array, what: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw new PmtilesError(`${what} is not valid JSON in UTF-8`, { cause })
  }
}

/** Tells whether a value is a JSON object, not an array and not null. */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
