import { readSettings, type Settings } from '../data/model/settings.ts'

/** The environment cannot be used. The message names every fault, in Swedish and English. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** Reads the environment. Throws a ConfigError with all that is wrong with it. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Settings {
  const { settings, faults } = readSettings(environment)
  if (settings) return settings
  const lines = faults.map(({ sv, en }) => `  ${sv}\n  ${en}`)
  throw new ConfigError(
    `Inställningarna går inte att använda. / The settings cannot be used.\n${lines.join('\n')}\n  docs/configuration.md`,
  )
}
