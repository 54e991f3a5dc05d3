import {
  addressFields,
  evidenceFields,
  pointOfInterestFields,
  positionFields,
  remarkFields,
  requiredMunicipalityCode,
} from '../../model/common-fields.ts'
import { defineDataset } from '../../model/dataset.ts'
import { field } from '../../model/field.ts'

/** Schools, preschools and care that people visit. */
export const dataset = defineDataset({
  id: 'places',
  order: 10,
  title: { sv: 'Skolor, förskolor och vård', en: 'Schools, preschools and care' },
  description: {
    sv: 'Skolenheter, förskolor, sjukhus, vårdcentraler, jourcentraler och tandvård i Blekinge. Uppgifterna kommer ur Skolverkets register och från öppna webbsidor, inte från kommunerna själva. Omkring 60 procent av skolenheterna finns med.',
    en: 'School units, preschools, hospitals, health centres, out-of-hours care and dental care in Blekinge. The facts come from registers of the National Agency for Education and from public web pages, not from the municipalities themselves. About 60 per cent of the school units are included.',
  },
  keywords: {
    sv: ['skola', 'förskola', 'sjukhus', 'vårdcentral', 'jourcentral', 'tandvård'],
    en: ['school', 'preschool', 'hospital', 'health centre', 'out-of-hours care', 'dental care'],
  },
  themes: ['EDUC', 'HEAL'],
  licence: 'CC0-1.0',
  rhythm: 'UNKNOWN',
  conformsTo: [],
  sensitivity: 'open',
  sources: {
    skolverket: {
      publisher: 'skolverket',
      title: { sv: 'Skolenhetsregistret', en: 'Register of school units' },
      period: '2026-04/2026-06',
      licence: 'CC0-1.0',
      remark: {
        sv: 'Omkring 60 procent av skolenheterna. Hämtat ur två öppna kopior av Skolverkets API. Några punkter är fel redan i registret; det står vid dem.',
        en: "About 60 per cent of the school units. Taken from two public copies of the agency's API. Some points are wrong in the register itself; they say so.",
      },
    },
    'skolverket-preschools': {
      publisher: 'skolverket',
      title: {
        sv: 'Förskoleregistret (Skolverket och SCB)',
        en: 'Register of preschools (National Agency for Education and Statistics Sweden)',
      },
      period: '2025-08-26',
      licence: 'unconfirmed',
      remark: {
        sv: 'Öppet register, men licensen är inte bekräftad. Postnummer och adresser står som i registret.',
        en: 'An open register, but its licence is not confirmed. Postcodes and addresses stand as in the register.',
      },
    },
    pages: {
      publisher: 'pages',
      title: { sv: 'Webbsidor om vården', en: 'Web pages about care' },
      period: '2018/2023',
      licence: 'facts',
      remark: {
        sv: 'Enskilda uppgifter ur flera webbsidor. Ingen av dem anger läget; där en granne är känd nämns den.',
        en: 'Single facts from several web pages. None of them states the position; where a neighbour is known it is named.',
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
  idColumns: ['id', 'skolenhetskod', 'skolverket_id', 'hsa_id'],
  fields: {
    name: field.text({ columns: ['name', 'namn'], title: { sv: 'Namn', en: 'Name' }, required: true, example: 'Exempelskolan' }),
    kind: field.choice({
      columns: ['kind', 'typ', 'type'],
      title: { sv: 'Slag', en: 'Kind' },
      required: true,
      facet: true,
      example: 'school',
      choices: {
        school: {
          title: { sv: 'Skola', en: 'School' },
          spellings: ['skolenhet'],
          symbol: { shape: 'square', colour: 'blue', mark: 'Sk', icon: 'maki:school' },
          schemaTypes: ['School'],
        },
        preschool: {
          title: { sv: 'Förskola', en: 'Preschool' },
          symbol: { shape: 'circle', colour: 'orange', mark: 'Fö', icon: 'maki:playground' },
          schemaTypes: ['Preschool'],
        },
        health_centre: {
          title: { sv: 'Vårdcentral', en: 'Health centre' },
          symbol: { shape: 'circle', colour: 'green', mark: 'Vc', icon: 'maki:doctor' },
          schemaTypes: ['MedicalClinic'],
        },
        dentist: {
          title: { sv: 'Tandvård', en: 'Dental care' },
          spellings: ['folktandvård', 'tandläkare'],
          symbol: { shape: 'hexagon', colour: 'teal', mark: 'Tv', icon: 'maki:dentist' },
          schemaTypes: ['Dentist'],
        },
        hospital: {
          title: { sv: 'Sjukhus', en: 'Hospital' },
          symbol: { shape: 'shield', colour: 'red', mark: 'Sj', icon: 'maki:hospital' },
          schemaTypes: ['Hospital'],
        },
        out_of_hours: {
          title: { sv: 'Jourcentral', en: 'Out-of-hours care' },
          symbol: { shape: 'diamond', colour: 'red', mark: 'Jc', icon: 'maki:emergency-phone' },
          schemaTypes: ['MedicalClinic'],
        },
        other_care: {
          title: { sv: 'Annan vård', en: 'Other care' },
          symbol: { shape: 'drop', colour: 'slate', mark: 'Av', icon: 'temaki:physiotherapist' },
          schemaTypes: ['MedicalBusiness'],
        },
      },
    }),
    school_form: field.choice({
      columns: ['school_form', 'skolform'],
      title: { sv: 'Skolform', en: 'School form' },
      help: {
        sv: 'Tomt när registret inte anger skolformen. ”Grundskola (åk 9)” är grundskolor som har årskurs 9.',
        en: 'Empty when the register does not state the form. "Grundskola (åk 9)" are compulsory schools with year 9.',
      },
      facet: true,
      choices: {
        compulsory: { title: { sv: 'Grundskola', en: 'Compulsory school' }, spellings: ['Grundskola (åk 9)'] },
        upper_secondary: { title: { sv: 'Gymnasieskola', en: 'Upper secondary school' } },
      },
    }),
    operator_type: field.choice({
      columns: ['operator_type', 'huvudman', 'huvudmannatyp'],
      title: { sv: 'Huvudman', en: 'Kind of operator' },
      facet: true,
      choices: {
        municipal: { title: { sv: 'Kommunal', en: 'Municipal' } },
        independent: { title: { sv: 'Fristående', en: 'Independent' } },
        private: { title: { sv: 'Enskild', en: 'Private' } },
      },
    }),
    operator_organisation_number: field.text({
      columns: ['operator_organisation_number', 'orgnr', 'organisationsnummer'],
      title: { sv: 'Huvudmannens organisationsnummer', en: "Operator's organisation number" },
      example: '2120000829',
    }),
    ...addressFields,
    municipality_code: requiredMunicipalityCode,
    pupils: field.integer({
      columns: ['pupils', 'elever', 'antal_elever'],
      title: { sv: 'Elever', en: 'Pupils' },
      help: { sv: 'Antal enligt källan, där avrundat till tiotal.', en: 'Number according to the source, rounded to tens there.' },
      minimum: 0,
      maximum: 5000,
    }),
    children: field.integer({ columns: ['children', 'antal_barn'], title: { sv: 'Barn', en: 'Children' }, minimum: 0, maximum: 1000 }),
    child_groups: field.integer({
      columns: ['child_groups', 'antal_barngrupper'],
      title: { sv: 'Barngrupper', en: 'Groups of children' },
      minimum: 0,
      maximum: 50,
    }),
    children_per_employee: field.number({
      columns: ['children_per_employee', 'personaltathet', 'personaltäthet'],
      title: { sv: 'Barn per årsarbetare', en: 'Children per full-time employee' },
      minimum: 0,
      maximum: 50,
    }),
    ...pointOfInterestFields,
    ...positionFields,
    ...remarkFields,
    ...evidenceFields,
  },
  show: { as: 'points', symbol: { shape: 'square', colour: 'blue', mark: 'Sk', icon: 'maki:school' }, layerField: 'kind', startsOn: true },
  tiles: { minZoom: 5, maxZoom: 14, keep: ['kind', 'municipality_code'] },
  checks: {
    minimumFeatures: 200,
    known: ['skolverket-37539722', 'skolverket-preschools-200223', 'pages-blekingesjukhuset-karlskrona'],
    localityField: 'postal_town',
    statedDoubt: { field: 'position_quality', values: ['doubtful', 'wrong'], noteField: 'position_note', noteFieldEn: 'position_note_en' },
  },
})
