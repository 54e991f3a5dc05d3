import { embeddingEn } from './embedding-en.ts'
import type { pagesSv } from './pages-sv.ts'
import { statementEn } from './statement-en.ts'
import type { TableOf } from './texts.ts'

/** Words of the pages that only the server writes. */
export type PageTexts = TableOf<typeof pagesSv>

/** The same in English. The type makes it complete. */
export const pagesEn: PageTexts = {
  downloads: {
    title: 'Download',
    lead: 'All data on the map exists as files. They are free to use on the terms of the licence.',
    release: 'Release {release}, made {created}. A release never changes: a correction becomes a new release.',
    manifest: 'List of all files (JSON)',
    catalogue: 'Catalogue (JSON)',
    contents: 'On this page',
    tableOf: 'Files: {dataset}',
    file: 'File',
    crs: 'Reference system',
    size: 'Size',
    count: 'Count',
    date: 'The data holds for',
    licence: 'Licence',
    checksum: 'SHA-256',
    qgis: 'In QGIS',
    notApplicable: '–',
    about: {
      one: '{count} object',
      other: '{count} objects',
    },
    heldBack: { one: '{count} row was held back', other: '{count} rows were held back' },
    warnings: { one: '{count} remark', other: '{count} remarks' },
    issues: 'Read what the checks found',
    schema: 'Schema',
    basemap: 'Background map and common files',
    basemapAbout: "The map's own background: land, water, municipalities, nature, railways and localities.",
    empty: 'There is no data here yet. The files are empty but show what the data looks like.',
    demonstration: 'Contains examples that do not exist in reality. They are marked in every file.',
    deliver: 'Deliver data',
    deliverAbout:
      'A delivery is a table: a CSV file in UTF-8 with one row for each object. The columns and their allowed values stand in the schema of each dataset. Leave empty what you do not know, and use the same id for the same object next time.',
    deliverContact: 'Contact for deliveries: unknown. No contact has been set for this site.',
    qgisVector: 'Layer › Add Layer › Add Vector Layer, type Protocol: HTTP(S), and paste the address of the file.',
    qgisCsv: 'Layer › Add Layer › Add Delimited Text Layer; X field longitude, Y field latitude, EPSG:4326.',
    qgisTable: 'Layer › Add Layer › Add Delimited Text Layer; choose No geometry.',
    qgisTiles: 'Browser panel › Vector Tiles › New Generic Connection; paste {url}',
  },
  licences: {
    title: 'Licences and sources',
    lead: 'Every fact has a source and a licence. Here are all of them, with what you need to state when you use them.',
    terms: 'The licences in short',
    sources: 'Sources of the data',
    sourcesAbout: 'Dates say when the source held the facts to be true.',
    period: 'Holds for',
    publisher: 'Made by',
    licence: 'Licence',
    remark: 'Remark',
    features: { one: '{count} object', other: '{count} objects' },
    contact: 'Contact',
    basemap: 'The background map',
    fonts: 'Typeface',
    fontsAbout: 'Source Sans 3 by Adobe, SIL Open Font License 1.1. It comes with the page; nothing is fetched from anybody else.',
    icons: 'Symbols',
    iconsAbout: 'The icons come from Maki and Temaki, CC0.',
    code: 'Program code',
    codeAbout: "The site's own code has the MIT licence. In the browser it also uses:",
    privacy: 'Your data',
    privacyAbout:
      'The page fetches nothing from other sites and sets no cookies. Your choice of a light or dark appearance, and your position if you ask for distances from it, stay in the browser.',
  },
  notFound: {
    title: 'The page does not exist',
    lead: 'The address leads to nothing here. It may be misspelt, or the object may have been removed from its source.',
    toMap: 'To the map and list',
    toDownloads: 'To the files',
  },
  embedding: embeddingEn,
  statement: statementEn,
}
