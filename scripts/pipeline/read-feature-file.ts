import { Value } from 'typebox/value'
import type { Feature } from '../../data/model/feature.ts'
import { FeatureFile } from '../../data/model/feature-file.ts'
import { PipelineError } from './pipeline-error.ts'

/** Features of a release's GeoJSON file in WGS84. Throws a PipelineError when it is not as expected. */
export function readFeatureFile(bytes: Uint8Array, name: string): readonly Feature[] {
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
  if (Value.Check(FeatureFile, value)) return value.features
  throw new PipelineError(`${name} of the live release is not as expected. Run "npm run data" without a dataset to build all of it.`)
}
