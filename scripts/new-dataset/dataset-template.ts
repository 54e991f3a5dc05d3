/** The files of a new dataset folder, by name: a dataset of places that builds as it stands, to be filled in. */
export function datasetTemplate(id: string): Readonly<Record<string, string>> {
  return {
    'dataset.ts': descriptorText(id),
    'README.md': readmeText(id),
    'sources/.gitkeep': '',
    'fixtures/good.csv': `${header}\n1080,1,Exempel ett,56.1612,15.5869,1080,2026-01-31,Exempel på en rad\n`,
    'fixtures/bad.csv': `${header}\n1080,2,Exempel med bytta axlar,15.5869,56.1612,1080,2026-01-31,\n`,
  }
}

const header = 'source,id,name,latitude,longitude,municipality_code,updated,description'

function descriptorText(id: string): string {
  return `import { pointOfInterestFields, requiredMunicipalityCode } from '../../model/common-fields.ts'
import { defineDataset } from '../../model/dataset.ts'
import { field } from '../../model/field.ts'

/** What the dataset holds, in one sentence. */
export const dataset = defineDataset({
  id: '${id}',
  title: { sv: '${id}', en: '${id}' },
  description: { sv: 'Beskriv datamängden med en mening.', en: 'Describe the dataset in one sentence.' },
  keywords: { sv: [], en: [] },
  themes: ['REGI'],
  licence: 'CC0-1.0',
  rhythm: 'UNKNOWN',
  conformsTo: [],
  sensitivity: 'open',
  sources: {},
  geometry: {
    type: 'point',
    columns: [{ crs: 'EPSG:4326', north: ['latitude', 'lat'], east: ['longitude', 'lon'] }],
  },
  municipalityField: 'municipality_code',
  name: { field: 'name', whenEmpty: { sv: 'Namn okänt', en: 'Name unknown' } },
  idColumns: ['id'],
  fields: {
    name: field.text({ columns: ['name', 'namn'], title: { sv: 'Namn', en: 'Name' }, required: true }),
    municipality_code: requiredMunicipalityCode,
    ...pointOfInterestFields,
  },
  show: { as: 'points', symbol: { shape: 'circle', colour: 'slate', mark: 'Xx', icon: 'maki:marker' }, startsOn: true },
  tiles: { minZoom: 6, maxZoom: 14, keep: ['municipality_code'] },
  checks: { minimumFeatures: 0, known: [] },
})
`
}

function readmeText(id: string): string {
  return `# ${id}

What it is, who delivers it and how often.

Deliveries are CSV files named after their publisher, \`sources/karlskrona.csv\` for example, with the columns of \`fixtures/good.csv\`.
\`fixtures/bad.csv\` shows a row that the reader reports: its axes are swapped.
`
}
