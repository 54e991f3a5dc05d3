import { field } from './field.ts'

/** The municipalities of Blekinge by SCB code, with the spellings that deliveries use. */
export const municipalityChoices = {
  '1060': { title: { sv: 'Olofström', en: 'Olofström' }, spellings: ['Olofströms kommun'] },
  '1080': { title: { sv: 'Karlskrona', en: 'Karlskrona' }, spellings: ['Karlskrona kommun'] },
  '1081': { title: { sv: 'Ronneby', en: 'Ronneby' }, spellings: ['Ronneby kommun'] },
  '1082': { title: { sv: 'Karlshamn', en: 'Karlshamn' }, spellings: ['Karlshamns kommun'] },
  '1083': { title: { sv: 'Sölvesborg', en: 'Sölvesborg' }, spellings: ['Sölvesborgs kommun'] },
} as const

const municipality = {
  columns: ['municipality_code', 'kommunkod', 'kommun_id'],
  title: { sv: 'Kommun', en: 'Municipality' },
  help: { sv: 'SCB:s kommunkod, fyra siffror.', en: "Statistics Sweden's municipality code, four digits." },
  facet: true,
  example: '1080',
  choices: municipalityChoices,
} as const

/** The municipality of an object, where it has one. */
export const municipalityCode = field.choice(municipality)

/** The municipality of an object that always has one. */
export const requiredMunicipalityCode = field.choice({ ...municipality, required: true })

/** Columns that the national specifications of places share, beside source, id, name and position. */
export const pointOfInterestFields = {
  email: field.email({
    columns: ['email', 'e-post', 'epost'],
    title: { sv: 'E-post', en: 'E-mail' },
    help: { sv: 'Adress till den som svarar på frågor. Lämna tomt om den inte är känd.', en: 'Where to ask. Leave empty if not known.' },
  }),
  visit_url: field.url({
    columns: ['visit_url', 'url', 'webbplats', 'hemsida'],
    title: { sv: 'Webbsida', en: 'Web page' },
    help: { sv: 'Webbsida för besökare.', en: 'Web page for visitors.' },
  }),
  wikidata: field.text({
    columns: ['wikidata'],
    title: { sv: 'Wikidata', en: 'Wikidata' },
    help: { sv: 'Objektets id i Wikidata.', en: "The object's id in Wikidata." },
    example: 'Q42',
  }),
  updated: field.date({
    columns: ['updated', 'uppdaterad', 'andrad', 'ändrad'],
    title: { sv: 'Uppgiften gäller', en: 'As of' },
    help: {
      sv: 'Dag, månad eller år då uppgiften var riktig hos källan.',
      en: 'Day, month or year when the source held the fact to be true.',
    },
    example: '2026-04-21',
  }),
  description: field.text({
    columns: ['description', 'beskrivning'],
    title: { sv: 'Beskrivning', en: 'Description' },
  }),
} as const

/** Where people go: street, postcode and postal town. */
export const addressFields = {
  address: field.text({
    columns: ['address', 'adress', 'gatuadress', 'besoksadress', 'besöksadress'],
    title: { sv: 'Adress', en: 'Address' },
  }),
  postcode: field.text({ columns: ['postcode', 'postnummer', 'postnr'], title: { sv: 'Postnummer', en: 'Postcode' }, example: '37132' }),
  postal_town: field.text({ columns: ['postal_town', 'postort', 'ort'], title: { sv: 'Ort', en: 'Town' } }),
} as const

/** How much a point can be trusted, as its source says. */
export const positionFields = {
  position_quality: field.choice({
    columns: ['position_quality', 'lagesnoggrannhet'],
    title: { sv: 'Lägets kvalitet', en: 'Quality of the position' },
    help: { sv: 'Tomt när källan inte säger något om läget.', en: 'Empty when the source says nothing about the position.' },
    choices: {
      exact: { title: { sv: 'Exakt enligt källan', en: 'Exact according to the source' } },
      building: { title: { sv: 'Byggnadens läge', en: 'Position of the building' } },
      approximate: { title: { sv: 'Ungefärlig', en: 'Approximate' } },
      doubtful: { title: { sv: 'Tveksam', en: 'Doubtful' } },
      wrong: { title: { sv: 'Fel i källan', en: 'Wrong in the source' } },
    },
  }),
  position_note: field.text({
    columns: ['position_note'],
    title: { sv: 'Om läget', en: 'About the position (in Swedish)' },
  }),
  position_note_en: field.text({
    columns: ['position_note_en'],
    title: { sv: 'Om läget (på engelska)', en: 'About the position' },
  }),
} as const

/** What the reader should know besides, in both languages. */
export const remarkFields = {
  remark: field.text({ columns: ['remark', 'anmarkning', 'anmärkning'], title: { sv: 'Anmärkning', en: 'Remark (in Swedish)' } }),
  remark_en: field.text({ columns: ['remark_en'], title: { sv: 'Anmärkning (på engelska)', en: 'Remark' } }),
} as const

/** Which register or page a fact was read from, and whether anybody wrote that down. */
export const evidenceFields = {
  source_text: field.text({
    columns: ['source_text', 'kalla', 'källa'],
    title: { sv: 'Uppgiften kommer från', en: 'The fact comes from' },
    help: { sv: 'Registret eller sidan, med datum.', en: 'The register or page, with its date.' },
  }),
  source_status: field.choice({
    columns: ['source_status'],
    title: { sv: 'Källans status', en: 'Status of the source' },
    choices: {
      recorded: { title: { sv: 'Källan är antecknad', en: 'Source recorded' } },
      partly_recorded: {
        title: {
          sv: 'Bara utgivaren är antecknad; sidan behöver letas upp',
          en: 'Only the publisher is recorded; the page is yet to be found',
        },
      },
      not_recorded: { title: { sv: 'Källan är inte antecknad; behöver verifieras', en: 'Source not recorded; verify' } },
    },
  }),
} as const

/** Telephone of the place itself. */
export const phone = field.phone({ columns: ['phone', 'telefon', 'tel'], title: { sv: 'Telefon', en: 'Telephone' } })

const hoursHelp = {
  sv: 'Skrivs som i OpenStreetMap, eller i en kolumn för varje veckodag. Lämna tomt om tiderna inte är kända.',
  en: 'Written as in OpenStreetMap, or in one column for each weekday. Leave empty if the hours are not known.',
} as const

/** When people can come, call, and come without an appointment: three things that seldom have the same hours. */
export const hoursFields = {
  opening_hours: field.hours({
    columns: ['opening_hours', 'oppettider', 'öppettider'],
    title: { sv: 'Öppettider', en: 'Opening hours' },
    help: hoursHelp,
    example: 'Mo-Fr 08:00-16:00; PH off',
    purpose: 'visit',
    dayPrefixes: [''],
  }),
  phone_hours: field.hours({
    columns: ['phone_hours', 'telefontider', 'telefontid'],
    title: { sv: 'Telefontider', en: 'Telephone hours' },
    help: hoursHelp,
    example: 'Mo-Fr 08:00-11:00; PH off',
    purpose: 'phone',
    dayPrefixes: ['telefon_', 'phone_'],
  }),
  drop_in_hours: field.hours({
    columns: ['drop_in_hours', 'drop_in_tider', 'dropin'],
    title: { sv: 'Drop-in-tider', en: 'Drop-in hours' },
    help: hoursHelp,
    example: 'Tu,Th 13:00-15:00',
    purpose: 'drop_in',
    dayPrefixes: ['drop_in_', 'dropin_'],
  }),
} as const

/** What somebody who needs care or an aid asks before going there. */
export const careFields = {
  referral: field.choice({
    columns: ['referral', 'remiss'],
    title: { sv: 'Vem får komma', en: 'Who may come' },
    facet: true,
    choices: {
      required: { title: { sv: 'Med remiss eller förskrivning', en: 'With a referral or prescription' }, spellings: ['remiss', 'ja'] },
      self_service: { title: { sv: 'Alla, utan remiss', en: 'Everyone, without a referral' }, spellings: ['egenvård', 'nej'] },
    },
  }),
  booking: field.choices({
    columns: ['booking', 'bokning'],
    title: { sv: 'Boka eller komma direkt', en: 'Book or walk in' },
    help: { sv: 'Flera skiljs med semikolon.', en: 'Several are separated by semicolons.' },
    facet: true,
    example: 'booking; drop_in',
    choices: {
      booking: { title: { sv: 'Bokad tid', en: 'By appointment' }, spellings: ['boka', 'tidsbokning'] },
      drop_in: { title: { sv: 'Drop-in', en: 'Drop-in' }, spellings: ['drop in', 'dropin'] },
    },
  }),
  languages: field.choices({
    columns: ['languages', 'sprak', 'språk'],
    title: { sv: 'Språk', en: 'Languages' },
    help: {
      sv: 'Språk som personalen talar, utan tolk. Koder eller namn, skilda med semikolon.',
      en: 'Languages that the staff speak, without an interpreter. Codes or names, separated by semicolons.',
    },
    facet: true,
    example: 'sv; en; ar',
    choices: {
      sv: { title: { sv: 'Svenska', en: 'Swedish' } },
      en: { title: { sv: 'Engelska', en: 'English' } },
      ar: { title: { sv: 'Arabiska', en: 'Arabic' } },
      so: { title: { sv: 'Somaliska', en: 'Somali' } },
      fa: { title: { sv: 'Persiska och dari', en: 'Persian and Dari' }, spellings: ['persiska', 'dari', 'farsi'] },
      bs: {
        title: { sv: 'Bosniska, kroatiska och serbiska', en: 'Bosnian, Croatian and Serbian' },
        spellings: ['bosniska', 'kroatiska', 'serbiska', 'hr', 'sr'],
      },
      sq: { title: { sv: 'Albanska', en: 'Albanian' } },
      pl: { title: { sv: 'Polska', en: 'Polish' } },
      uk: { title: { sv: 'Ukrainska', en: 'Ukrainian' } },
      ti: { title: { sv: 'Tigrinja', en: 'Tigrinya' }, spellings: ['tigrinska'] },
      fi: { title: { sv: 'Finska', en: 'Finnish' } },
      swl: { title: { sv: 'Svenskt teckenspråk', en: 'Swedish Sign Language' }, spellings: ['teckenspråk'] },
    },
  }),
  step_free: field.boolean({
    columns: ['step_free', 'trappfritt', 'utan_trappsteg'],
    title: { sv: 'Utan trappsteg', en: 'Step-free' },
    facet: true,
  }),
  hearing_loop: field.boolean({
    columns: ['hearing_loop', 'horslinga', 'hörslinga'],
    title: { sv: 'Hörslinga', en: 'Hearing loop' },
    facet: true,
  }),
} as const
