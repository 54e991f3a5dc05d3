import type { Feature } from '../../data/model/feature.ts'
import type { ExportInput } from './export-input.ts'
import { type ExportedFile, encodeText } from './exported-file.ts'
import { type ExportCrs, projectGeometry } from './project-geometry.ts'

const variants = [
  { crs: 'EPSG:4326', suffix: 'geojson' },
  { crs: 'EPSG:3006', suffix: 'sweref99tm.geojson' },
  { crs: 'EPSG:3009', suffix: 'sweref99-15-00.geojson' },
] as const

/**
 * GeoJSON in WGS84 (RFC 7946: longitude first, no crs member) and, with shapes, in SWEREF 99 TM and SWEREF 99 15 00. Those name their system in
 * the `crs` member of GeoJSON 2008 and hold easting before northing, as GIS programs expect of files.
 */
export function exportGeoJson(input: ExportInput): readonly ExportedFile[] {
  const { descriptor, features, licence } = input
  const wanted = descriptor.geometry.type === 'none' ? variants.slice(0, 1) : variants
  return wanted.map(({ crs, suffix }) => ({
    about: {
      name: `${descriptor.id}.${suffix}`,
      dataset: descriptor.id,
      format: 'GeoJSON',
      mediaType: 'application/geo+json',
      count: features.length,
      crs: descriptor.geometry.type === 'none' ? null : crs,
      licence,
    },
    bytes: encodeText(writeCollection(input, crs)),
  }))
}

/** One feature a line, so that a text editor, `grep` and `diff` are of use. */
function writeCollection(input: ExportInput, crs: ExportCrs): string {
  const head = {
    type: 'FeatureCollection',
    name: input.descriptor.id,
    ...(crs === 'EPSG:4326' ? {} : { crs: crsMember(crs) }),
    metadata: metadataOf(input),
  }
  const lines = input.features.map((feature) => JSON.stringify(projectFeature(feature, crs)))
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`
}

function projectFeature(feature: Feature, crs: ExportCrs): Feature {
  return {
    type: 'Feature',
    id: feature.id,
    geometry: feature.geometry && projectGeometry(feature.geometry, crs),
    properties: feature.properties,
  }
}

function crsMember(crs: ExportCrs) {
  return { type: 'name', properties: { name: crs.replace('EPSG:', 'urn:ogc:def:crs:EPSG::') } }
}

function metadataOf({ descriptor, features, licence, attribution }: ExportInput) {
  const demonstrations = features.filter(({ properties }) => properties.demonstration).length
  return {
    title: descriptor.title,
    description: descriptor.description,
    licence,
    attribution,
    conformsTo: descriptor.conformsTo,
    demonstration: demonstrations > 0,
    demonstrationFeatures: demonstrations,
    datum: 'WGS84 and SWEREF 99 are taken as one (null transformation, within 1 m).',
  }
}
