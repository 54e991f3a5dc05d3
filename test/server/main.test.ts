import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { ConfigError, readConfig } from '../../server/config.ts'

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url))

test('the process refuses settings that it cannot use, with every fault in both languages', async () => {
  const server = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, PORT: 'eighty', PUBLICURL: 'x' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exit = new Promise((resolve) => server.once('close', resolve))

  const [out, error, code] = await Promise.all([text(server.stdout), text(server.stderr), exit])

  expect({ out, code }).toEqual({ out: '', code: 1 })
  expect(error).toBe(
    [
      'Inställningarna går inte att använda. / The settings cannot be used.',
      '  PUBLICURL är ingen inställning: menade du PUBLIC_URL?',
      '  PUBLICURL is not a setting: did you mean PUBLIC_URL?',
      '  PORT är ”eighty”: förväntade ett heltal från 1 till 65535.',
      '  PORT is "eighty": expected a whole number from 1 to 65535.',
      '  docs/configuration.md',
      '',
    ].join('\n'),
  )
})

test('reads an environment that is in order', () => {
  const settings = readConfig({ PORT: '9090' })

  expect(settings.port).toBe(9090)
})

test('throws a named error otherwise', () => {
  expect(() => readConfig({ DEMO: 'x' })).toThrow(ConfigError)
})
