import { createDatasetFolder } from './new-dataset/create-dataset-folder.ts'
import { system } from './pipeline/effects.ts'
import { projectPaths } from './pipeline/paths.ts'
import { runScript } from './pipeline/run-script.ts'

// npm run new-dataset -- <id>: makes the folder of a dataset, to be filled in.
await runScript(async () => {
  const files = await createDatasetFolder(process.argv[2] ?? '', projectPaths, system)
  for (const file of files) console.log(`made ${file}`)
  console.log('Fill in dataset.ts, put deliveries into sources/, then run "npm run data" and "npm test".')
})
