import { projectPoint } from '../crs/project.ts'
import { roundTo } from '../crs/round.ts'
import type { DatasetDescriptor } from '../model/dataset.ts'
import type { Coordinate, Feature } from '../model/feature.ts'
import type { Issue, Place } from '../model/issue.ts'
import { findAreaAt, type Gazetteer, type Locality } from './areas.ts'
import { describeIssue } from './issue-texts.ts'

/** A postal town reaches beyond its built-up area: so many radii, and so many metres more, are still believed. */
const LOCALITY_RADII = 3
const LOCALITY_MARGIN_METRES = 6_000

/** Compares a placed feature with what its row states: municipality, postal town, and the source's own doubts. */
export function checkPlace(feature: Feature, descriptor: DatasetDescriptor, gazetteer: Gazetteer, at: Place): readonly Issue[] {
  const doubts = checkStatedDoubt(feature, descriptor, at)
  if (feature.geometry?.type !== 'Point') return doubts
  const point = feature.geometry.coordinates
  return [
    ...checkMunicipality(point, feature, descriptor, gazetteer, at),
    ...checkLocality(point, feature, descriptor, gazetteer, at),
    ...doubts,
  ]
}

function checkMunicipality(
  point: Coordinate,
  feature: Feature,
  descriptor: DatasetDescriptor,
  { municipalities }: Gazetteer,
  at: Place,
): readonly Issue[] {
  if (!descriptor.municipalityField) return []
  const stated = feature.properties[descriptor.municipalityField]
  if (typeof stated !== 'string') return []
  const found = findAreaAt(point, municipalities)
  if (found?.code === stated) return []
  const name = (code: string) => municipalities.find((area) => area.code === code)?.name ?? code
  const details = { stated: name(stated), found: found?.name ?? 'ingen kommun i Blekinge / no municipality of Blekinge' }
  return [describeIssue('municipality-mismatch', { ...at, column: descriptor.municipalityField, value: stated }, details)]
}

function checkLocality(
  point: Coordinate,
  feature: Feature,
  descriptor: DatasetDescriptor,
  { localities }: Gazetteer,
  at: Place,
): readonly Issue[] {
  const { localityField } = descriptor.checks
  const stated = localityField ? feature.properties[localityField] : null
  if (!localityField || typeof stated !== 'string') return []
  const locality = localities.find(({ name }) => name.toLowerCase() === stated.toLowerCase())
  if (!locality) return []
  const metres = measureDistance(point, locality.position)
  if (metres <= reachOf(locality)) return []
  const kilometres = String(roundTo(metres / 1000, 1))
  const details = {
    reason: `punkten ligger ${kilometres.replace('.', ',')} km från mitten av ${locality.name}, som raden anger som ort`,
    reasonEn: `the point lies ${kilometres} km from the middle of ${locality.name}, which the row states as its town`,
  }
  return [describeIssue('position-doubtful', { ...at, column: localityField, value: stated }, details)]
}

/** The radius of a circle as large as the locality, widened. */
function reachOf({ areaHectares }: Locality): number {
  return Math.sqrt((areaHectares * 10_000) / Math.PI) * LOCALITY_RADII + LOCALITY_MARGIN_METRES
}

function measureDistance(from: Coordinate, to: Coordinate): number {
  const [e1, n1] = projectPoint('EPSG:3006', from)
  const [e2, n2] = projectPoint('EPSG:3006', to)
  return Math.hypot(e1 - e2, n1 - n2)
}

function checkStatedDoubt(feature: Feature, descriptor: DatasetDescriptor, at: Place): readonly Issue[] {
  const { statedDoubt } = descriptor.checks
  if (!statedDoubt) return []
  const quality = feature.properties[statedDoubt.field]
  if (typeof quality !== 'string' || !statedDoubt.values.includes(quality)) return []
  const reason = readNote(feature, statedDoubt.noteField) ?? quality
  const reasonEn = readNote(feature, statedDoubt.noteFieldEn) ?? reason
  return [describeIssue('position-doubtful', { ...at, column: statedDoubt.field, value: quality }, { reason, reasonEn })]
}

/** A note that can end a sentence of ours. */
function readNote(feature: Feature, field: string): string | undefined {
  const note = feature.properties[field]
  return typeof note === 'string' ? note.replace(/\.$/, '') : undefined
}
