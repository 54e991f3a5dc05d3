import { readRegistry } from '../data/registry.ts'
import { buildPage } from './page/build-page.ts'
import { readBuildSettings } from './pipeline/build-settings.ts'
import { digestInputs } from './pipeline/digest-inputs.ts'
import { system } from './pipeline/effects.ts'
import { projectPaths } from './pipeline/paths.ts'
import { findLiveRelease } from './pipeline/release-store.ts'
import { runBuild } from './pipeline/run.ts'
import { runScript } from './pipeline/run-script.ts'

// Before the server starts: builds the release and the page where they are missing or older than what they are made from.
await runScript(async () => {
  await prepareRelease()
  await buildPage(projectPaths.root)
})

async function prepareRelease(): Promise<void> {
  const settings = readBuildSettings(process.env)
  const live = await findLiveRelease(projectPaths, system)
  if (live && live.manifest.inputs === (await digestInputs(settings, projectPaths))) return
  console.log('Building the release …')
  const descriptors = await readRegistry(projectPaths.datasets)
  const release = await runBuild({ descriptors, only: [], settings, paths: projectPaths, effects: system })
  console.log(`Release ${release} is live`)
}
