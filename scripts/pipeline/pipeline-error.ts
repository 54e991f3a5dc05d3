/** The build cannot go on: the world or the configuration is wrong. Nothing is published and the live release stays. */
export class PipelineError extends Error {
  override readonly name = 'PipelineError'
}
