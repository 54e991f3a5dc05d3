import { evidenceFields, municipalityCode } from '../../model/common-fields.ts'
import { defineDataset } from '../../model/dataset.ts'
import { field } from '../../model/field.ts'

/** Shares of households with broadband, by area, date and measure. */
export const dataset = defineDataset({
  id: 'broadband',
  order: 50,
  title: { sv: 'Bredband', en: 'Broadband' },
  description: {
    sv: 'Andel hushåll med fiber eller 100 Mbit/s enligt Post- och telestyrelsen, för kommuner, länet, landsbygden och landet vid fyra tillfällen. Måttet skiljer sig mellan åren: jämför bara lika mått.',
    en: 'Share of households with fibre or 100 Mbit/s according to the Swedish Post and Telecom Authority, for municipalities, the county, the countryside and the country at four dates. The measure differs between the years: compare only like with like.',
  },
  keywords: { sv: ['bredband', 'fiber', '100 Mbit/s', 'hushåll'], en: ['broadband', 'fibre', '100 Mbit/s', 'households'] },
  themes: ['TECH'],
  licence: 'CC0-1.0',
  rhythm: 'ANNUAL',
  conformsTo: [],
  sensitivity: 'open',
  sources: {
    'pts-press': {
      publisher: 'pts',
      title: { sv: 'PTS kartläggning, återgiven i pressen', en: "PTS's survey, as quoted in the press" },
      period: '2016-10/2021-10',
      licence: 'facts',
      remark: {
        sv: 'Siffrorna är PTS, men hämtade ur pressmeddelanden och nyheter (blt.se, internetport.se, regionblekinge.se), inte ur PTS egna tabeller.',
        en: "The figures are PTS's but were taken from press releases and news (blt.se, internetport.se, regionblekinge.se), not from PTS's own tables.",
      },
    },
  },
  geometry: { type: 'area', areas: 'municipalities', codeField: 'municipality_code' },
  municipalityField: 'municipality_code',
  name: { field: 'name', whenEmpty: { sv: 'Område okänt', en: 'Area unknown' } },
  idColumns: ['id'],
  fields: {
    name: field.text({ columns: ['name', 'omrade', 'område', 'namn'], title: { sv: 'Område', en: 'Area' }, required: true }),
    area_kind: field.choice({
      columns: ['area_kind', 'omradestyp'],
      title: { sv: 'Slags område', en: 'Kind of area' },
      required: true,
      facet: true,
      choices: {
        municipality: { title: { sv: 'Kommun', en: 'Municipality' } },
        county: { title: { sv: 'Län', en: 'County' } },
        county_countryside: { title: { sv: 'Länets landsbygd', en: 'Countryside of the county' } },
        country: { title: { sv: 'Hela landet', en: 'Whole country' } },
        country_countryside: { title: { sv: 'Landets landsbygd', en: 'Countryside of the country' } },
      },
    }),
    area_code: field.text({
      columns: ['area_code', 'omradeskod'],
      title: { sv: 'Områdets kod', en: 'Code of the area' },
      help: {
        sv: 'SCB:s kod: kommun med fyra siffror, län 10, riket 00.',
        en: "Statistics Sweden's code: municipality of four digits, county 10, country 00.",
      },
      required: true,
    }),
    municipality_code: municipalityCode,
    percent: field.number({
      columns: ['percent', 'procent', 'andel'],
      title: { sv: 'Andel hushåll', en: 'Share of households' },
      unit: { sv: 'procent', en: 'per cent' },
      required: true,
      minimum: 0,
      maximum: 100,
    }),
    measure: field.choice({
      columns: ['measure', 'matt', 'mått'],
      title: { sv: 'Vad som mättes', en: 'What was measured' },
      required: true,
      facet: true,
      choices: {
        fibre_or_fast: { title: { sv: 'Hushåll med fiber eller snabbt bredband', en: 'Households with fibre or fast broadband' } },
        fibre: { title: { sv: 'Hushåll med fiber', en: 'Households with fibre' } },
        mbit_100: { title: { sv: 'Hushåll med 100 Mbit/s', en: 'Households with 100 Mbit/s' } },
        mbit_100_passed: {
          title: {
            sv: 'Hushåll med 100 Mbit/s, även de som ligger alldeles nära (homes passed)',
            en: 'Households with 100 Mbit/s, including homes close by (passed)',
          },
        },
      },
    }),
    measured: field.date({
      columns: ['measured', 'matdatum', 'mätdatum'],
      title: { sv: 'Mätt', en: 'Measured' },
      help: { sv: 'Månad eller dag som siffran gäller.', en: 'Month or day that the figure is about.' },
      required: true,
      facet: true,
      example: '2021-10',
    }),
    published: field.date({ columns: ['published', 'publicerad'], title: { sv: 'Publicerat', en: 'Published' } }),
    ...evidenceFields,
  },
  show: {
    as: 'areas',
    symbol: { shape: 'square', colour: 'teal', mark: 'Bb', icon: 'maki:communications-tower' },
    valueField: 'percent',
    sliceFields: ['measured', 'measure'],
    startsOn: false,
  },
  tiles: { minZoom: 4, maxZoom: 10, keep: ['percent', 'measure', 'measured', 'municipality_code'] },
  checks: { minimumFeatures: 26, known: ['pts-press-2021-10-1080-fibre', 'pts-press-2016-10-10-fibre-or-fast'] },
  refuses: {
    columns: ['ip', 'ip_address', 'ip_adress', 'cookie', 'cookie_id', 'down', 'up', 'latency', 'isp', 'ts'],
    reason: {
      sv: 'enskilda mätningar är personuppgifter och tas inte emot förrän de kan sammanställas; leverera andelar per område',
      en: 'single measurements are personal data and are not accepted until they can be aggregated; deliver shares by area',
    },
  },
})
