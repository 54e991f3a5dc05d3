import { expect, test } from 'vitest'
import { readSettings } from '../../../data/model/settings.ts'

const defaults = {
  port: 8080,
  host: '127.0.0.1',
  publicUrl: 'http://127.0.0.1:8080',
  operator: null,
  contact: null,
  accessibilityAdopted: null,
  deliveries: null,
  demo: true,
  logLevel: 'info',
  rateLimit: 6000,
  trustProxy: false,
  offline: true,
}

test('an empty environment gives the defaults, and so do empty variables', () => {
  const empty = readSettings({})
  const blank = readSettings({ PORT: '', OPERATOR: ' ', DEMO: undefined })

  expect(empty).toEqual({ settings: defaults, faults: [] })
  expect(blank).toEqual({ settings: defaults, faults: [] })
})

test('reads every variable', () => {
  const result = readSettings({
    PORT: '9090',
    HOST: '0.0.0.0',
    PUBLIC_URL: 'https://data.example.se/',
    OPERATOR: 'Exempel kommun',
    CONTACT: 'data@example.se',
    ACCESSIBILITY_ADOPTED: '2026-02-28',
    DELIVERIES: '/srv/deliveries',
    DEMO: '0',
    LOG_LEVEL: 'warn',
    RATE_LIMIT: '100',
    TRUST_PROXY: '1',
    OFFLINE: '0',
  })

  expect(result.settings).toEqual({
    port: 9090,
    host: '0.0.0.0',
    publicUrl: 'https://data.example.se',
    operator: 'Exempel kommun',
    contact: 'data@example.se',
    accessibilityAdopted: '2026-02-28',
    deliveries: '/srv/deliveries',
    demo: false,
    logLevel: 'warn',
    rateLimit: 100,
    trustProxy: true,
    offline: false,
  })
})

test('the public address follows the port', () => {
  expect(readSettings({ PORT: '9090' }).settings?.publicUrl).toBe('http://127.0.0.1:9090')
})

test.each([
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '80a'],
  ['PORT', '8.5'],
  ['PORT', '-1'],
  ['HOST', 'a b'],
  ['HOST', 'http://127.0.0.1'],
  ['PUBLIC_URL', 'data.example.se'],
  ['PUBLIC_URL', 'ftp://data.example.se'],
  ['PUBLIC_URL', 'https://data.example.se/oppna'],
  ['PUBLIC_URL', 'https://data.example.se/?a'],
  ['PUBLIC_URL', 'https://user:password@data.example.se'],
  ['OPERATOR', 'x'.repeat(201)],
  ['CONTACT', 'data'],
  ['CONTACT', 'data@example'],
  ['ACCESSIBILITY_ADOPTED', '2026-02-30'],
  ['ACCESSIBILITY_ADOPTED', '2026-2-3'],
  ['ACCESSIBILITY_ADOPTED', 'yes'],
  ['DELIVERIES', 'deliveries'],
  ['DEMO', 'yes'],
  ['LOG_LEVEL', 'loud'],
  ['RATE_LIMIT', '0'],
  ['TRUST_PROXY', 'true'],
])('refuses %s=%s', (name, value) => {
  const { settings, faults } = readSettings({ [name]: value })

  expect(settings).toBeNull()
  expect(faults).toHaveLength(1)
  expect(faults[0]?.sv).toMatch(new RegExp(`^${name} är ”`))
})

test('nobody adopts a statement without saying who', () => {
  expect(readSettings({ ACCESSIBILITY_ADOPTED: '2026-09-23' }).faults).toEqual([
    {
      sv: 'ACCESSIBILITY_ADOPTED är satt men inte OPERATOR: ange vem som har antagit redogörelsen.',
      en: 'ACCESSIBILITY_ADOPTED is set but OPERATOR is not: state who adopted the statement.',
    },
  ])
})

test('says what was wrong and what was expected, in both languages, for every fault', () => {
  const { faults } = readSettings({ PORT: 'eighty', DEMO: 'no' })

  expect(faults).toEqual([
    {
      sv: 'PORT är ”eighty”: förväntade ett heltal från 1 till 65535.',
      en: 'PORT is "eighty": expected a whole number from 1 to 65535.',
    },
    { sv: 'DEMO är ”no”: förväntade 0 eller 1.', en: 'DEMO is "no": expected 0 or 1.' },
  ])
})

test.each([
  ['PUBLICURL', 'PUBLIC_URL'],
  ['PUBLIC_URI', 'PUBLIC_URL'],
  ['public_url', 'PUBLIC_URL'],
  ['PUBLIC_ULR', 'PUBLIC_URL'],
  ['OPERATR', 'OPERATOR'],
  ['OPREATOR', 'OPERATOR'],
  ['DELIVERYS', 'DELIVERIES'],
  ['LOGLEVEL', 'LOG_LEVEL'],
  ['RATELIMITS', 'RATE_LIMIT'],
  ['TRUSTPROXY', 'TRUST_PROXY'],
  ['Port', 'PORT'],
  ['demo', 'DEMO'],
])('refuses %s and asks whether %s was meant', (name, meant) => {
  const { faults } = readSettings({ [name]: '1' })

  expect(faults).toEqual([
    { sv: `${name} är ingen inställning: menade du ${meant}?`, en: `${name} is not a setting: did you mean ${meant}?` },
  ])
})

test.each([
  'HOME',
  'HOSTNAME',
  'PATH',
  'POST',
  'PORTS',
  'CONTEXT',
  'LEVEL',
  'http_proxy',
  'npm_config_host',
  'PUBLIC',
  'PROXY',
  'LOGNAME',
  'LANG',
])('leaves %s to other programs', (name) => {
  expect(readSettings({ [name]: 'anything' }).faults).toEqual([])
})
