import { readFile } from 'node:fs/promises'
import { Compile } from 'typebox/compile'
import type { Feature } from '../../data/model/feature.ts'
import { FeatureFile } from '../../data/model/feature-file.ts'
import { ReleaseError } from './release-error.ts'

const collection = Compile(FeatureFile)

/** Reads a GeoJSON file of a release into features by their stable id. Throws a ReleaseError when it is not as expected. */
export async function readFeatures(path: string): Promise<ReadonlyMap<string, Feature>> {
  const value: unknown = JSON.parse(await readFile(path, 'utf8'))
  if (!collection.Check(value)) {
    const fault = collection.Errors(value)[0]
    throw new ReleaseError(`${path} is not as expected: ${fault?.instancePath ?? ''} ${fault?.message ?? ''}. Run "npm run data".`)
  }
  return new Map(value.features.map((feature): [string, Feature] => [feature.properties.id, feature]))
}
