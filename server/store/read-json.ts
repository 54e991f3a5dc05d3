import { readFile } from 'node:fs/promises'
import type { Static, TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { ReleaseError } from './release-error.ts'

/** Reads a JSON file that must follow the schema. Throws a ReleaseError that names the file and its first fault. */
export async function readJson<Schema extends TSchema>(path: string, schema: Schema): Promise<Static<Schema>> {
  const value = parseJson(await readText(path), path)
  if (Value.Check(schema, value)) return value
  const fault = Value.Errors(schema, value)[0]
  throw new ReleaseError(`${path} is not as expected: ${fault?.instancePath ?? ''} ${fault?.message ?? ''}. Run "npm run data".`)
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new ReleaseError(`Cannot read ${path}. Run "npm run data" first.`, { cause })
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ReleaseError(`${path} is not valid JSON. Run "npm run data".`, { cause })
  }
}
