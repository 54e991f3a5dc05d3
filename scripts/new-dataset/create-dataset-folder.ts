import { join, relative } from 'node:path'
import type { Effects } from '../pipeline/effects.ts'
import type { Paths } from '../pipeline/paths.ts'
import { PipelineError } from '../pipeline/pipeline-error.ts'
import { datasetTemplate } from './dataset-template.ts'

/** Makes `data/datasets/<id>/` from the template and returns the files made. Throws a PipelineError for an id that is malformed or taken. */
export async function createDatasetFolder(id: string, paths: Paths, effects: Effects): Promise<readonly string[]> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw new PipelineError(`"${id}" cannot be an id. Use lower-case letters, digits and hyphens: npm run new-dataset -- bathing-sites`)
  }
  const folder = join(paths.datasets, id)
  if (await effects.isFolder(folder)) throw new PipelineError(`There is a dataset "${id}" already, in ${relative(paths.root, folder)}.`)
  const files = Object.entries(datasetTemplate(id))
  for (const subfolder of ['sources', 'fixtures']) await effects.makeFolder(join(folder, subfolder))
  for (const [name, text] of files) await effects.write(join(folder, name), text)
  return files.map(([name]) => relative(paths.root, join(folder, name)))
}
