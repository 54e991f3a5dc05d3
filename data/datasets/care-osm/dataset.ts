import { requiredMunicipalityCode } from '../../model/common-fields.ts'
import { defineDataset } from '../../model/dataset.ts'
import { field } from '../../model/field.ts'

/** Care and pharmacies of OpenStreetMap, under its own licence and never blended into another dataset. */
export const dataset = defineDataset({
  id: 'care-osm',
  order: 20,
  title: { sv: 'Vård och apotek ur OpenStreetMap', en: 'Care and pharmacies from OpenStreetMap' },
  description: {
    sv: 'Mottagningar, tandvård, apotek och ett sjukhus i Blekinge så som OpenStreetMap hade dem den 4 september 2020. © OpenStreetMaps bidragsgivare. En egen datamängd, eftersom licensen är en annan än för de övriga.',
    en: 'Clinics, dental care, pharmacies and a hospital in Blekinge as OpenStreetMap had them on 4 September 2020. © OpenStreetMap contributors. A dataset of its own, since its licence differs from the others.',
  },
  keywords: { sv: ['vård', 'apotek', 'tandläkare', 'OpenStreetMap'], en: ['care', 'pharmacy', 'dentist', 'OpenStreetMap'] },
  themes: ['HEAL'],
  licence: 'ODbL-1.0',
  rhythm: 'IRREG',
  conformsTo: [],
  sensitivity: 'open',
  sources: {
    openstreetmap: {
      publisher: 'openstreetmap',
      title: { sv: 'OpenStreetMap, utdrag', en: 'OpenStreetMap, extract' },
      period: '2020-09-04',
      licence: 'ODbL-1.0',
      remark: {
        sv: '© OpenStreetMaps bidragsgivare. Uppgifterna är mer än fem år gamla; verksamheter kan ha flyttat eller stängt.',
        en: '© OpenStreetMap contributors. The facts are more than five years old; places may have moved or closed.',
      },
      url: 'https://www.openstreetmap.org/copyright',
    },
  },
  geometry: {
    type: 'point',
    columns: [{ crs: 'EPSG:4326', north: ['latitude', 'lat'], east: ['longitude', 'lon'] }],
  },
  municipalityField: 'municipality_code',
  name: { field: 'name', whenEmpty: { sv: 'Namn okänt', en: 'Name unknown' } },
  idColumns: ['id', 'osm_node'],
  fields: {
    name: field.text({ columns: ['name', 'namn'], title: { sv: 'Namn', en: 'Name' }, required: true }),
    kind: field.choice({
      columns: ['kind', 'kategori', 'amenity'],
      title: { sv: 'Slag', en: 'Kind' },
      required: true,
      facet: true,
      example: 'pharmacy',
      choices: {
        clinic: {
          title: { sv: 'Mottagning', en: 'Clinic' },
          keepsHours: true,
          words: {
            sv: ['mottagning', 'klinik', 'läkare', 'läkarmottagning', 'doktor', 'vårdcentral', 'psykiatri', 'psykolog'],
            en: ['clinic', 'doctor', 'surgery', 'health centre', 'GP', 'psychiatry', 'medical centre'],
          },
          symbol: { shape: 'diamond', colour: 'green', mark: 'Mo', icon: 'maki:doctor' },
          schemaTypes: ['MedicalClinic'],
        },
        dentist: {
          title: { sv: 'Tandläkare', en: 'Dentist' },
          keepsHours: true,
          words: {
            sv: ['tandläkare', 'tandvård', 'tandis'],
            en: ['dentist', 'dental care'],
          },
          symbol: { shape: 'diamond', colour: 'teal', mark: 'Td', icon: 'maki:dentist' },
          schemaTypes: ['Dentist'],
        },
        hospital: {
          title: { sv: 'Sjukhus', en: 'Hospital' },
          need: 'cannot_wait',
          keepsHours: true,
          words: {
            sv: ['sjukhus', 'lasarett', 'akuten'],
            en: ['hospital', 'emergency'],
          },
          symbol: { shape: 'square', colour: 'red', mark: 'Sh', icon: 'maki:hospital' },
          schemaTypes: ['Hospital'],
        },
        pharmacy: {
          title: { sv: 'Apotek', en: 'Pharmacy' },
          keepsHours: true,
          words: {
            sv: ['apotek', 'apoteket', 'medicin', 'läkemedel', 'recept', 'tabletter', 'värktabletter', 'plåster'],
            en: ['pharmacy', 'chemist', 'drugstore', 'medicine', 'prescription', 'painkillers', 'drugs'],
          },
          symbol: { shape: 'square', colour: 'purple', mark: 'Ap', icon: 'maki:pharmacy' },
          schemaTypes: ['Pharmacy'],
        },
      },
    }),
    municipality_code: requiredMunicipalityCode,
    updated: field.date({ columns: ['updated'], title: { sv: 'Uppgiften gäller', en: 'As of' } }),
    osm_url: field.url({ columns: ['osm_url'], title: { sv: 'I OpenStreetMap', en: 'In OpenStreetMap' } }),
    same_as: field.text({
      columns: ['same_as'],
      title: { sv: 'Samma ställe som', en: 'Same place as' },
      help: {
        sv: 'Datamängd och stabilt id för samma ställe, bara när det är uppenbart.',
        en: 'Dataset and stable id of the same place, only where that is evident.',
      },
      example: 'places/pages-blekingesjukhuset-karlshamn',
    }),
  },
  show: {
    as: 'points',
    symbol: { shape: 'diamond', colour: 'green', mark: 'Mo', icon: 'maki:doctor' },
    layerField: 'kind',
    startsOn: true,
  },
  search: { group: { sv: 'Vård', en: 'Care' }, kinds: { dentist: 'dentist', hospital: 'hospital' } },
  tiles: { minZoom: 5, maxZoom: 14, keep: ['kind', 'municipality_code'] },
  checks: { minimumFeatures: 20, known: ['openstreetmap-976738448', 'openstreetmap-3698645917'] },
})
