import {
  addressFields,
  careFields,
  evidenceFields,
  hoursFields,
  phone,
  pointOfInterestFields,
  remarkFields,
  requiredMunicipalityCode,
} from '../../model/common-fields.ts'
import { defineDataset } from '../../model/dataset.ts'
import { field } from '../../model/field.ts'

/** Places where people collect, return, repair, try out or borrow assistive aids, and aids in public places. */
export const dataset = defineDataset({
  id: 'aids',
  order: 30,
  title: { sv: 'Hjälpmedel', en: 'Assistive aids' },
  description: {
    sv: 'Var man hämtar, lämnar, lagar, provar och lånar hjälpmedel, och var hjärtstartare finns. De verkliga uppgifterna är få; de övriga är exempel som visar hur en leverans ser ut, och deras namn börjar med ”Exempel”.',
    en: 'Where to collect, return, repair, try out and borrow assistive aids, and where defibrillators are. The real facts are few; the others are examples that show what a delivery looks like, and their names begin with "Exempel".',
  },
  keywords: {
    sv: ['hjälpmedel', 'hjälpmedelscentral', 'rollator', 'rullstol', 'hjärtstartare'],
    en: ['assistive aids', 'aids centre', 'walking frame', 'wheelchair', 'defibrillator'],
  },
  themes: ['HEAL', 'SOCI'],
  licence: 'CC0-1.0',
  rhythm: 'UNKNOWN',
  conformsTo: [],
  sensitivity: 'open',
  sources: {
    pages: {
      publisher: 'pages',
      title: { sv: 'Webbsidor om hjälpmedel och hjärtstartare', en: 'Web pages about aids and defibrillators' },
      period: '2015/2026',
      licence: 'facts',
      remark: {
        sv: 'Sex uppgifter ur två webbsidor, utan lägen. Sidan om hjärtstartare är utan antecknad dag; den om Hjälpmedelscenter är från 2023-01-30.',
        en: 'Six facts from two web pages, without positions. No day is recorded for the page about defibrillators; the one about the aids centre is of 30 January 2023.',
      },
    },
    exempel: {
      publisher: 'exempel',
      title: { sv: 'Exempel på leverans', en: 'Example of a delivery' },
      period: '2026',
      licence: 'CC0-1.0',
      remark: {
        sv: 'Påhittade ställen. Åk inte dit och ring inte: adresserna finns inte och telefonnumren är reserverade för påhitt.',
        en: 'Invented places. Do not go there or call: the addresses do not exist and the telephone numbers are reserved for fiction.',
      },
    },
  },
  geometry: {
    type: 'point',
    columns: [
      { crs: 'EPSG:4326', north: ['latitude', 'lat', 'latitud'], east: ['longitude', 'lon', 'long', 'longitud'] },
      { crs: 'EPSG:3006', north: ['northing_3006', 'n_sweref', 'sweref99tm_n'], east: ['easting_3006', 'e_sweref', 'sweref99tm_e'] },
    ],
  },
  municipalityField: 'municipality_code',
  name: { field: 'name', whenEmpty: { sv: 'Namn okänt', en: 'Name unknown' } },
  idColumns: ['id'],
  fields: {
    name: field.text({
      columns: ['name', 'namn'],
      title: { sv: 'Namn', en: 'Name' },
      required: true,
      example: 'Exempel hjälpmedelsförråd',
    }),
    kind: field.choice({
      columns: ['kind', 'typ', 'type'],
      title: { sv: 'Slag', en: 'Kind' },
      required: true,
      facet: true,
      example: 'loan_point',
      choices: {
        aids_centre: {
          title: { sv: 'Hjälpmedelscentral', en: 'Aids centre' },
          spellings: ['hjälpmedelscenter'],
          symbol: { shape: 'shield', colour: 'purple', mark: 'Hc', icon: 'temaki:wheelchair_active' },
        },
        loan_point: {
          title: { sv: 'Utlämning och lån', en: 'Collection and loan' },
          spellings: ['utlämningsställe', 'förråd'],
          symbol: { shape: 'drop', colour: 'purple', mark: 'Ut', icon: 'maki:wheelchair' },
        },
        return_point: {
          title: { sv: 'Återlämning', en: 'Return' },
          spellings: ['återlämningsställe'],
          symbol: { shape: 'drop', colour: 'brown', mark: 'Åt', icon: 'maki:recycling' },
        },
        workshop: {
          title: { sv: 'Verkstad', en: 'Workshop' },
          symbol: { shape: 'hexagon', colour: 'brown', mark: 'Vk', icon: 'temaki:tools' },
        },
        defibrillator: {
          title: { sv: 'Hjärtstartare', en: 'Defibrillator' },
          symbol: { shape: 'drop', colour: 'red', mark: 'Hs', icon: 'maki:defibrillator' },
        },
      },
    }),
    main_class: field.choice({
      columns: ['main_class', 'klass', 'hjalpmedelsklass'],
      title: { sv: 'Vanligaste hjälpmedlen', en: 'Most common aids' },
      help: {
        sv: 'Huvudklass i ISO 9999, två siffror, med våra egna vardagsord. Listan är sammanställd ur andra hand: kontrollera mot standarden.',
        en: 'Main class of ISO 9999, two digits, in everyday words of our own. The list is compiled at second hand: check against the standard.',
      },
      facet: true,
      example: '12',
      choices: {
        class_03: { title: { sv: 'Träna (äldre klass)', en: 'Training (older class)' }, spellings: ['03', '3'] },
        class_04: {
          title: { sv: 'Mäta och stödja hur kroppen fungerar', en: 'Measuring and supporting how the body works' },
          spellings: ['04', '4'],
        },
        class_06: {
          title: { sv: 'Stöd för leder och konstgjorda kroppsdelar', en: 'Braces and artificial limbs' },
          spellings: ['06', '6'],
        },
        class_09: { title: { sv: 'Sköta sig själv och klä sig', en: 'Looking after oneself and dressing' }, spellings: ['09', '9'] },
        class_12: { title: { sv: 'Gå, åka och ta sig fram', en: 'Walking, riding and getting about' }, spellings: ['12'] },
        class_15: { title: { sv: 'Laga mat och sköta hemmet', en: 'Cooking and running the home' }, spellings: ['15'] },
        class_18: { title: { sv: 'Möbler och anpassad bostad', en: 'Furniture and an adapted home' }, spellings: ['18'] },
        class_19: { title: { sv: 'Hemmet, annat (osäker klass)', en: 'The home, other (uncertain class)' }, spellings: ['19'] },
        class_21: {
          title: { sv: 'Tala, höra och larma (äldre klass)', en: 'Speaking, hearing and alarms (older class)' },
          spellings: ['21'],
        },
        class_22: { title: { sv: 'Tala, höra, se och larma', en: 'Speaking, hearing, seeing and alarms' }, spellings: ['22'] },
        class_24: { title: { sv: 'Lyfta, gripa och styra saker', en: 'Lifting, gripping and working things' }, spellings: ['24'] },
        class_27: { title: { sv: 'Luft, ljus och verktyg', en: 'Air, light and tools' }, spellings: ['27'] },
        class_28: { title: { sv: 'Arbeta', en: 'Working' }, spellings: ['28'] },
        class_30: { title: { sv: 'Lek, sport och fritid', en: 'Play, sport and leisure' }, spellings: ['30'] },
      },
    }),
    classes: field.text({
      columns: ['classes', 'klasser', 'iso_9999'],
      title: { sv: 'Klasser i ISO 9999', en: 'Classes of ISO 9999' },
      help: { sv: 'Två, fyra eller sex siffror, skilda med semikolon.', en: 'Two, four or six digits, separated by semicolons.' },
      example: '12 22; 09 12',
    }),
    can_collect: field.boolean({ columns: ['can_collect', 'hamta', 'hämta'], title: { sv: 'Hämta', en: 'Collect' }, facet: true }),
    can_return: field.boolean({ columns: ['can_return', 'lamna', 'lämna'], title: { sv: 'Lämna tillbaka', en: 'Return' }, facet: true }),
    can_repair: field.boolean({ columns: ['can_repair', 'laga'], title: { sv: 'Laga', en: 'Repair' }, facet: true }),
    can_try_out: field.boolean({ columns: ['can_try_out', 'prova'], title: { sv: 'Prova', en: 'Try out' }, facet: true }),
    can_borrow: field.boolean({ columns: ['can_borrow', 'lana', 'låna'], title: { sv: 'Låna', en: 'Borrow' }, facet: true }),
    responsible: field.choice({
      columns: ['responsible', 'ansvarig'],
      title: { sv: 'Ansvarig', en: 'Responsible' },
      facet: true,
      choices: {
        region: { title: { sv: 'Regionen', en: 'The region' } },
        municipality: { title: { sv: 'Kommunen', en: 'The municipality' } },
        other: { title: { sv: 'Annan', en: 'Other' } },
      },
    }),
    phone,
    ...hoursFields,
    ...careFields,
    ...addressFields,
    municipality_code: requiredMunicipalityCode,
    ...pointOfInterestFields,
    ...remarkFields,
    ...evidenceFields,
  },
  show: {
    as: 'points',
    symbol: { shape: 'drop', colour: 'purple', mark: 'Hj', icon: 'maki:wheelchair' },
    layerField: 'kind',
    startsOn: true,
  },
  tiles: { minZoom: 5, maxZoom: 14, keep: ['kind', 'municipality_code'] },
  checks: {
    minimumFeatures: 6,
    known: ['pages-hjalpmedelscenter-region-blekinge', 'pages-hjartstartare-asarums-fritidsgard'],
    localityField: 'postal_town',
  },
})
