import { readRegistry } from '../data/registry.ts'
import { readBuildSettings } from './pipeline/build-settings.ts'
import { system } from './pipeline/effects.ts'
import { projectPaths } from './pipeline/paths.ts'
import { runBuild } from './pipeline/run.ts'
import { runScript } from './pipeline/run-script.ts'

// npm run data [-- <dataset>…]: builds a release of all datasets, or of the named ones with the others taken over.
await runScript(async () => {
  const started = performance.now()
  const release = await runBuild({
    descriptors: await readRegistry(projectPaths.datasets),
    only: process.argv.slice(2),
    settings: readBuildSettings(process.env),
    paths: projectPaths,
    effects: system,
  })
  console.log(`Release ${release} is live, ${((performance.now() - started) / 1000).toFixed(1)} s`)
})
