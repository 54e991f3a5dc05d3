import { PipelineError } from './pipeline-error.ts'

/** Runs a script's work. What is wrong with the world ends with its message and code 1; our own mistakes crash with their stack. */
export async function runScript(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error
    console.error(error.message)
    if (error.cause instanceof Error) console.error(`Cause: ${error.cause.message}`)
    process.exitCode = 1
  }
}
