import type { LocalisedText } from './localised-text.ts'
import { findSpellingFaults } from './settings-spelling.ts'

/** One variable of the environment: what it means and how it is read. */
export interface Setting<Value> {
  readonly name: string
  /** What holds when the variable is missing or empty, in words for the documentation. */
  readonly fallback: LocalisedText
  readonly description: LocalisedText
  /** What a value must look like, continuing the sentence "expected …". */
  readonly expected: LocalisedText
  /** `undefined` refuses the text. */
  readonly parse: (text: string) => Value | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

const port = {
  name: 'PORT',
  fallback: { sv: '8080', en: '8080' },
  description: { sv: 'Porten som servern lyssnar på.', en: 'The port that the server listens on.' },
  expected: { sv: 'ett heltal från 1 till 65535', en: 'a whole number from 1 to 65535' },
  parse: (text) => readWholeNumber(text, 1, 65_535),
} as const satisfies Setting<number>

const host = {
  name: 'HOST',
  fallback: { sv: '127.0.0.1', en: '127.0.0.1' },
  description: {
    sv: 'Adressen som servern lyssnar på. `0.0.0.0` öppnar den för andra datorer.',
    en: 'The address that the server listens on. `0.0.0.0` opens it to other computers.',
  },
  expected: { sv: 'en IP-adress eller ett värdnamn', en: 'an IP address or a host name' },
  parse: (text) => (/^[A-Za-z0-9.:_-]+$/.test(text) ? text : undefined),
} as const satisfies Setting<string>

const publicUrl = {
  name: 'PUBLIC_URL',
  fallback: { sv: '`http://127.0.0.1:` följt av porten', en: '`http://127.0.0.1:` followed by the port' },
  description: {
    sv: 'Webbplatsens adress utåt. Varje fullständig länk börjar med den; med `https` skickas också HSTS.',
    en: 'The public address of the site. Every absolute link begins with it; with `https`, HSTS is sent too.',
  },
  expected: {
    sv: 'en adress med http eller https utan sökväg, till exempel https://data.example.se',
    en: 'an http or https address without a path, for example https://data.example.se',
  },
  parse: readOrigin,
} as const satisfies Setting<string>

const operator = {
  name: 'OPERATOR',
  fallback: { sv: 'ingen: sidan säger att den är en demonstration', en: 'none: the page says that it is a demonstration' },
  description: { sv: 'Vem som driver webbplatsen.', en: 'Who runs the site.' },
  expected: { sv: 'ett namn på högst 200 tecken', en: 'a name of at most 200 characters' },
  parse: (text) => (text.length <= 200 ? text : undefined),
} as const satisfies Setting<string>

const contact = {
  name: 'CONTACT',
  fallback: { sv: 'ingen: sidan säger att kontakten är okänd', en: 'none: the page says that the contact is unknown' },
  description: {
    sv: 'E-postadress för frågor om uppgifterna och för fel i tillgängligheten. Används av servern, och när uppgifterna byggs.',
    en: 'E-mail address for questions about the data and for faults in accessibility. Used by the server, and when the data are built.',
  },
  expected: { sv: 'en e-postadress', en: 'an e-mail address' },
  parse: (text) => (/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text) ? text : undefined),
} as const satisfies Setting<string>

const accessibilityAdopted = {
  name: 'ACCESSIBILITY_ADOPTED',
  fallback: { sv: 'ingen: redogörelsen är ett utkast', en: 'none: the statement is a draft' },
  description: {
    sv: 'Dagen då `OPERATOR` antog tillgänglighetsredogörelsen. Gäller bara tillsammans med `OPERATOR`.',
    en: 'The day on which `OPERATOR` adopted the accessibility statement. Holds only together with `OPERATOR`.',
  },
  expected: { sv: 'ett datum som 2026-09-23', en: 'a date such as 2026-09-23' },
  parse: readDay,
} as const satisfies Setting<string>

const deliveries = {
  name: 'DELIVERIES',
  fallback: { sv: 'ingen: inga känsliga leveranser läses', en: 'none: no sensitive deliveries are read' },
  description: {
    sv: 'Mapp utanför kodförrådet med känsliga leveranser. Används när uppgifterna byggs.',
    en: 'Folder outside the repository with sensitive deliveries. Used when the data are built.',
  },
  expected: { sv: 'en fullständig sökväg', en: 'an absolute path' },
  parse: (text) => (/^(\/|[A-Za-z]:[\\/])/.test(text) ? text : undefined),
} as const satisfies Setting<string>

const demo = {
  name: 'DEMO',
  fallback: { sv: '1', en: '1' },
  description: {
    sv: '`0` utelämnar exempeldata. Används när uppgifterna byggs.',
    en: '`0` leaves demonstration data out. Used when the data are built.',
  },
  expected: { sv: '0 eller 1', en: '0 or 1' },
  parse: readSwitch,
} as const satisfies Setting<boolean>

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const logLevel = {
  name: 'LOG_LEVEL',
  fallback: { sv: 'info', en: 'info' },
  description: { sv: 'Hur mycket servern skriver i loggen.', en: 'How much the server writes to its log.' },
  expected: { sv: `något av ${logLevels.join(', ')}`, en: `one of ${logLevels.join(', ')}` },
  parse: (text) => logLevels.find((level) => level === text),
} as const satisfies Setting<string>

const rateLimit = {
  name: 'RATE_LIMIT',
  fallback: { sv: '6000', en: '6000' },
  description: {
    sv: 'Hur många anrop i minuten som en adress får göra; fler får svaret 429.',
    en: 'How many requests a minute one address may make; more are answered 429.',
  },
  expected: { sv: 'ett heltal från 1 till 1000000000', en: 'a whole number from 1 to 1000000000' },
  parse: (text) => readWholeNumber(text, 1, 1_000_000_000),
} as const satisfies Setting<number>

const trustProxy = {
  name: 'TRUST_PROXY',
  fallback: { sv: '0', en: '0' },
  description: {
    sv: '`1` när precis en omvänd proxy står framför: anroparens adress läses då ur `X-Forwarded-For`.',
    en: '`1` when exactly one reverse proxy stands in front: the caller’s address is then read from `X-Forwarded-For`.',
  },
  expected: { sv: '0 eller 1', en: '0 or 1' },
  parse: readSwitch,
} as const satisfies Setting<boolean>

const offline = {
  name: 'OFFLINE',
  fallback: { sv: '1', en: '1' },
  description: {
    sv: '`0` hindrar webbläsare från att spara sidan för användning utan nät, och tar bort det som redan är sparat vid nästa besök.',
    en: '`0` keeps browsers from saving the page for use without a network, and removes what is saved at the next visit.',
  },
  expected: { sv: '0 eller 1', en: '0 or 1' },
  parse: readSwitch,
} as const satisfies Setting<boolean>

/** Every variable that the server and the build read; the documentation is checked against it. */
export const settings: readonly Setting<string | number | boolean>[] = [
  port,
  host,
  publicUrl,
  operator,
  contact,
  accessibilityAdopted,
  deliveries,
  demo,
  logLevel,
  rateLimit,
  trustProxy,
  offline,
]

/** The environment as the server and the build use it. Null means "not configured". */
export interface Settings {
  readonly port: number
  readonly host: string
  /** An origin, without trailing slash. */
  readonly publicUrl: string
  readonly operator: string | null
  readonly contact: string | null
  /** An ISO day; null while nobody has adopted the statement. */
  readonly accessibilityAdopted: string | null
  readonly deliveries: string | null
  readonly demo: boolean
  readonly logLevel: (typeof logLevels)[number]
  /** Requests a minute and address. */
  readonly rateLimit: number
  readonly trustProxy: boolean
  /** Whether browsers may keep the page for use without a network. */
  readonly offline: boolean
}

export type SettingsResult =
  | { readonly settings: Settings; readonly faults: readonly [] }
  | { readonly settings: null; readonly faults: readonly LocalisedText[] }

/** Reads the environment. Empty is as good as missing; a malformed value or a misspelt name is a fault, and nothing is read then. */
export function readSettings(environment: Environment): SettingsResult {
  const faults = [
    ...findSpellingFaults(Object.keys(environment), settings),
    ...settings.flatMap((setting) => findFault(setting, environment)),
    ...findAdoptionFault(environment),
  ]
  if (faults.length > 0) return { settings: null, faults }
  const portNumber = read(port, environment) ?? 8080
  const values: Settings = {
    port: portNumber,
    host: read(host, environment) ?? '127.0.0.1',
    publicUrl: read(publicUrl, environment) ?? `http://127.0.0.1:${portNumber}`,
    operator: read(operator, environment) ?? null,
    contact: read(contact, environment) ?? null,
    accessibilityAdopted: read(accessibilityAdopted, environment) ?? null,
    deliveries: read(deliveries, environment) ?? null,
    demo: read(demo, environment) ?? true,
    logLevel: read(logLevel, environment) ?? 'info',
    rateLimit: read(rateLimit, environment) ?? 6000,
    trustProxy: read(trustProxy, environment) ?? false,
    offline: read(offline, environment) ?? true,
  }
  return { settings: values, faults: [] }
}

function read<Value>(setting: Setting<Value>, environment: Environment): Value | undefined {
  const text = environment[setting.name]?.trim() ?? ''
  return text === '' ? undefined : setting.parse(text)
}

function findFault(setting: Setting<unknown>, environment: Environment): LocalisedText[] {
  const text = environment[setting.name]?.trim() ?? ''
  if (text === '' || setting.parse(text) !== undefined) return []
  const { name, expected } = setting
  return [{ sv: `${name} är ”${text}”: förväntade ${expected.sv}.`, en: `${name} is "${text}": expected ${expected.en}.` }]
}

/** Only a named operator can stand behind a statement. */
function findAdoptionFault(environment: Environment): LocalisedText[] {
  if (read(accessibilityAdopted, environment) === undefined || read(operator, environment) !== undefined) return []
  return [
    {
      sv: 'ACCESSIBILITY_ADOPTED är satt men inte OPERATOR: ange vem som har antagit redogörelsen.',
      en: 'ACCESSIBILITY_ADOPTED is set but OPERATOR is not: state who adopted the statement.',
    },
  ]
}

/** A day of the calendar: 30 February is none. */
function readDay(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined
}

function readWholeNumber(text: string, minimum: number, maximum: number): number | undefined {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  return value >= minimum && value <= maximum ? value : undefined
}

function readSwitch(text: string): boolean | undefined {
  if (text === '1') return true
  return text === '0' ? false : undefined
}

function readOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const { protocol, origin, href } = new URL(text)
  const isWeb = protocol === 'http:' || protocol === 'https:'
  // Credentials, a path, a query or a fragment would make the address longer than its origin.
  return isWeb && href === `${origin}/` ? origin : undefined
}
