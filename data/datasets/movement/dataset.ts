import { evidenceFields, municipalityCode, remarkFields } from '../../model/common-fields.ts'
import { defineDataset } from '../../model/dataset.ts'
import { field } from '../../model/field.ts'

/** Where public transport stops, and the ferry lines by name. */
export const dataset = defineDataset({
  id: 'movement',
  order: 60,
  title: { sv: 'Hållplatser och färjelinjer', en: 'Stops and ferry lines' },
  description: {
    sv: 'Hållplatser, stationer och bryggor i Blekinge den 5 september 2019, och nio färjelinjer till namnet. Tidtabeller ingår inte. Om en punkt är hållplats, station eller brygga är gissat av namnet.',
    en: 'Stops, stations and quays in Blekinge on 5 September 2019, and nine ferry lines by name. Timetables are not included. Whether a point is a stop, a station or a quay is guessed from its name.',
  },
  keywords: {
    sv: ['hållplats', 'station', 'brygga', 'färja', 'kollektivtrafik'],
    en: ['stop', 'station', 'quay', 'ferry', 'public transport'],
  },
  themes: ['TRAN'],
  licence: 'CC0-1.0',
  rhythm: 'UNKNOWN',
  conformsTo: [],
  sensitivity: 'open',
  sources: {
    samtrafiken: {
      publisher: 'samtrafiken',
      title: { sv: 'GTFS Sverige (Trafiklab)', en: 'GTFS Sverige (Trafiklab)' },
      period: '2019-09-05',
      licence: 'CC0-1.0',
      remark: {
        sv: 'Hållplatserna så som de låg den dagen. Slaget är gissat av namnet. Åtta stationer har fått Trafikverkets signatur.',
        en: "The stops as they were that day. The kind is guessed from the name. Eight stations were given the Transport Administration's signature.",
      },
    },
    pages: {
      publisher: 'pages',
      title: { sv: 'Webbsidor om färjelinjer', en: 'Web pages about ferry lines' },
      period: '2015/2026',
      licence: 'facts',
      remark: {
        sv: 'Linjernas namn och ändpunkter, utan linjesträckning och tidtabell. Sidornas dagar är inte antecknade.',
        en: "The lines' names and ends, without routes or timetables. The days of the pages are not recorded.",
      },
    },
  },
  geometry: {
    type: 'point',
    columns: [{ crs: 'EPSG:4326', north: ['latitude', 'stop_lat', 'lat'], east: ['longitude', 'stop_lon', 'lon'] }],
  },
  municipalityField: 'municipality_code',
  name: { field: 'name', whenEmpty: { sv: 'Namn okänt', en: 'Name unknown' } },
  idColumns: ['id', 'stop_id'],
  fields: {
    name: field.text({ columns: ['name', 'stop_name', 'namn'], title: { sv: 'Namn', en: 'Name' }, required: true }),
    kind: field.choice({
      columns: ['kind', 'typ', 'type'],
      title: { sv: 'Slag', en: 'Kind' },
      help: {
        sv: 'För punkterna från 2019 är slaget gissat av namnet; ”Slaget är gissat” säger vilka.',
        en: 'For the points of 2019 the kind is guessed from the name; "Kind is guessed" says which.',
      },
      required: true,
      facet: true,
      example: 'stop',
      choices: {
        stop: {
          title: { sv: 'Hållplats', en: 'Stop' },
          words: {
            sv: ['hållplats', 'buss', 'busshållplats', 'bussar', 'kollektivtrafik', 'skärgårdsbuss'],
            en: ['bus', 'bus stop', 'stop', 'public transport', 'coach'],
          },
          symbol: { shape: 'circle', colour: 'blue', mark: 'Hp', icon: 'maki:bus' },
          schemaTypes: ['BusStop'],
        },
        station: {
          title: { sv: 'Station', en: 'Station' },
          words: {
            sv: [
              'station',
              'tåg',
              'tågstation',
              'järnvägsstation',
              'järnväg',
              'perrong',
              'centralstation',
              'resecentrum',
              'Öresundståg',
              'Krösatåg',
            ],
            en: ['station', 'train', 'train station', 'railway station', 'railway', 'rail'],
          },
          symbol: { shape: 'square', colour: 'slate', mark: 'St', icon: 'maki:rail' },
          schemaTypes: ['CivicStructure'],
        },
        quay: {
          title: { sv: 'Brygga', en: 'Quay' },
          words: {
            sv: ['brygga', 'kaj', 'båt', 'skärgårdsbåt', 'hamn'],
            en: ['quay', 'pier', 'jetty', 'dock', 'boat', 'harbour'],
          },
          spellings: ['färja/brygga', 'kaj'],
          symbol: { shape: 'hexagon', colour: 'blue', mark: 'Br', icon: 'temaki:quay' },
          schemaTypes: ['BoatTerminal'],
        },
        ferry_line: {
          title: { sv: 'Färjelinje', en: 'Ferry line' },
          words: {
            sv: ['färjelinje', 'färja', 'färjor', 'båt', 'skärgårdsbåt', 'bilfärja', 'skärgårdstrafik'],
            en: ['ferry', 'ferry line', 'car ferry', 'boat', 'archipelago boat'],
          },
          symbol: { shape: 'diamond', colour: 'blue', mark: 'Fä', icon: 'maki:ferry' },
          schemaTypes: [],
        },
      },
    }),
    kind_guessed: field.boolean({ columns: ['kind_guessed', 'typ_gissad'], title: { sv: 'Slaget är gissat', en: 'Kind is guessed' } }),
    railway_signature: field.text({
      columns: ['railway_signature', 'trafikverket_signatur'],
      title: { sv: 'Trafikverkets signatur', en: "Transport Administration's signature" },
      example: 'Ck',
    }),
    municipality_code: municipalityCode,
    operator: field.text({ columns: ['operator', 'operatör'], title: { sv: 'Operatör', en: 'Operator' } }),
    from: field.text({ columns: ['from', 'fran', 'från'], title: { sv: 'Från', en: 'From' } }),
    to: field.text({ columns: ['to', 'till'], title: { sv: 'Till', en: 'To' } }),
    updated: field.date({ columns: ['updated', 'uppdaterad'], title: { sv: 'Uppgiften gäller', en: 'As of' } }),
    ...remarkFields,
    ...evidenceFields,
  },
  isStops: true,
  show: {
    as: 'points',
    symbol: { shape: 'circle', colour: 'blue', mark: 'Hp', icon: 'maki:bus' },
    layerField: 'kind',
    startsOn: false,
  },
  search: { group: { sv: 'Hållplatser', en: 'Stops' } },
  tiles: { minZoom: 6, maxZoom: 14, keep: ['kind', 'municipality_code'] },
  checks: { minimumFeatures: 950, known: ['samtrafiken-740000230', 'samtrafiken-740020700', 'pages-aspoleden'] },
  refuses: {
    columns: [
      'from_zone',
      'to_zone',
      'fran_zon',
      'till_zon',
      'origin_zone',
      'destination_zone',
      'card_id',
      'kort_id',
      'trips',
      'antal_resor',
    ],
    reason: {
      sv: 'räkningar av resor kan peka ut enskilda och tas inte emot förrän små tal kan döljas; leverera hållplatser och linjer',
      en: 'counts of journeys can point at individuals and are not accepted until small numbers can be hidden; deliver stops and lines',
    },
  },
})
