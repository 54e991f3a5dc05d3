import { readSettings } from '../../data/model/settings.ts'
import type { DeliveryOptions } from './collect-deliveries.ts'
import { PipelineError } from './pipeline-error.ts'

export interface BuildSettings extends DeliveryOptions {
  /** E-mail address of who answers for the data; null when nobody has said. */
  readonly contact: string | null
}

/** What the build needs of the environment. Throws a PipelineError that names every malformed or misspelt variable. */
export function readBuildSettings(environment: Readonly<Record<string, string | undefined>>): BuildSettings {
  const { settings, faults } = readSettings(environment)
  if (!settings) throw new PipelineError(faults.map(({ sv, en }) => `${en}\n${sv}`).join('\n'))
  const { deliveries, demo, contact } = settings
  return { deliveries, demo, contact }
}
