import { evidenceFields, pointOfInterestFields, positionFields, remarkFields, requiredMunicipalityCode } from '../../model/common-fields.ts'
import { defineDataset } from '../../model/dataset.ts'
import { field } from '../../model/field.ts'

/** Works of art in public places. */
export const dataset = defineDataset({
  id: 'public-art',
  order: 40,
  title: { sv: 'Offentlig konst', en: 'Public art' },
  description: {
    sv: 'Skulpturer, minnesstenar och andra konstverk på allmänna platser. Ett första urval ur öppna register och webbsidor. De flesta verks exakta läge är inte känt; bilder publiceras inte förrän rätten till dem är antecknad.',
    en: 'Sculptures, memorial stones and other works of art in public places. A first selection from public registers and web pages. The exact position of most works is not known; images are not published until the right to them is recorded.',
  },
  keywords: { sv: ['konst', 'offentlig konst', 'skulptur', 'staty'], en: ['art', 'public art', 'sculpture', 'statue'] },
  themes: ['EDUC'],
  licence: 'CC0-1.0',
  rhythm: 'UNKNOWN',
  conformsTo: [],
  sensitivity: 'open',
  sources: {
    pages: {
      publisher: 'pages',
      title: { sv: 'Register och webbsidor om konst', en: 'Registers and web pages about art' },
      period: '2015/2026',
      licence: 'facts',
      remark: {
        sv: 'Enskilda uppgifter. De flesta sidor anger ingen dag för uppgiften. För sju verk är källan inte antecknad, för ytterligare sju bara utgivaren.',
        en: 'Single facts. Most pages give no day for the fact. For seven works the source is not recorded, for another seven only the publisher.',
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
  name: { field: 'title', whenEmpty: { sv: 'Titel okänd', en: 'Title unknown' } },
  idColumns: ['id'],
  fields: {
    title: field.text({
      columns: ['title', 'titel', 'name', 'namn'],
      title: { sv: 'Titel', en: 'Title' },
      help: { sv: 'Verkets titel. Lämna tomt om den inte är känd.', en: "The work's title. Leave empty if not known." },
    }),
    artist: field.text({
      columns: ['artist', 'konstnar', 'konstnär'],
      title: { sv: 'Konstnär', en: 'Artist' },
      help: { sv: 'Flera konstnärer skiljs åt med semikolon.', en: 'Several artists are separated by semicolons.' },
    }),
    year: field.text({
      columns: ['year', 'ar', 'år'],
      title: { sv: 'År', en: 'Year' },
      help: { sv: 'Ett år eller ett spann. Lämna tomt om det inte är känt.', en: 'A year or a span. Leave empty if not known.' },
      example: '2016–2018',
    }),
    year_comment: field.text({ columns: ['year_comment', 'ar_kommentar'], title: { sv: 'Om året', en: 'About the year' } }),
    type: field.choice({
      columns: ['type', 'typ'],
      title: { sv: 'Typ', en: 'Type' },
      facet: true,
      choices: {
        sculpture: {
          title: { sv: 'Skulptur', en: 'Sculpture' },
          words: {
            sv: ['skulptur', 'skulpturer', 'brons'],
            en: ['sculpture', 'bronze'],
          },
        },
        statue: {
          title: { sv: 'Staty', en: 'Statue' },
          words: {
            sv: ['staty', 'statyer'],
            en: ['statue'],
          },
        },
        memorial_stone: {
          title: { sv: 'Minnessten', en: 'Memorial stone' },
          words: {
            sv: ['minnessten', 'bautasten', 'minnesmärke', 'monument'],
            en: ['memorial', 'memorial stone', 'monument'],
          },
        },
        light_art: {
          title: { sv: 'Ljuskonst', en: 'Light art' },
          words: {
            sv: ['ljuskonst', 'neonskylt', 'ljusskylt'],
            en: ['light art', 'neon'],
          },
        },
        glass_art: {
          title: { sv: 'Glaskonst', en: 'Glass art' },
          words: {
            sv: ['glaskonst', 'glas'],
            en: ['glass art'],
          },
        },
      },
    }),
    type_text: field.text({ columns: ['type_text'], title: { sv: 'Typ med källans ord', en: "Type in the source's words" } }),
    material: field.text({ columns: ['material'], title: { sv: 'Material', en: 'Material' } }),
    indoors: field.boolean({
      columns: ['indoors', 'inomhus'],
      title: { sv: 'Inomhus', en: 'Indoors' },
      help: {
        sv: 'Ja eller nej. Lämna tomt när källan inte säger det; svaret avgör vad som gäller för bilder.',
        en: 'Yes or no. Leave empty when the source does not say; the answer decides what applies to images.',
      },
    }),
    address: field.text({ columns: ['address', 'adress', 'plats'], title: { sv: 'Plats', en: 'Place' } }),
    district: field.text({ columns: ['district', 'stadsdel'], title: { sv: 'Stadsdel', en: 'District' } }),
    municipality_code: requiredMunicipalityCode,
    owner: field.text({ columns: ['owner', 'agare', 'ägare'], title: { sv: 'Ägare', en: 'Owner' } }),
    removed: field.boolean({ columns: ['removed', 'borttagen'], title: { sv: 'Borttaget', en: 'Removed' } }),
    ...pointOfInterestFields,
    ...positionFields,
    ...remarkFields,
    ...evidenceFields,
  },
  path: 'konst',
  schemaTypes: ['VisualArtwork', 'Place'],
  show: { as: 'points', symbol: { shape: 'diamond', colour: 'pink', mark: 'Ko', icon: 'temaki:sculpture' }, startsOn: true },
  search: {
    group: { sv: 'Konst', en: 'Art' },
    words: {
      sv: ['konst', 'konstverk', 'offentlig konst', 'skulpturer', 'muralmålning', 'väggmålning'],
      en: ['art', 'public art', 'artwork', 'mural'],
    },
    fields: [{ name: 'artist', title: { sv: 'Konstnär', en: 'Artist' }, group: { sv: 'Konstnärer', en: 'Artists' } }],
  },
  tiles: { minZoom: 5, maxZoom: 14, keep: ['type', 'municipality_code'] },
  checks: {
    minimumFeatures: 20,
    known: ['pages-utvandrarmonumentet', 'pages-kvinna-med-tre-laxar'],
    statedDoubt: { field: 'position_quality', values: ['doubtful', 'wrong'], noteField: 'position_note', noteFieldEn: 'position_note_en' },
  },
})
