import type { DatasetEntry } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'
import { findLayer } from '../release/find-layer.ts'
import type { Wording } from '../text/wording.ts'
import { isWebAddress } from './field-text.tsx'
import { nameOf } from './name-of.ts'
import { postalAddressOf } from './postal-address.ts'
import { statedText } from './stated-text.ts'

/** A description of an object for search engines, after schema.org. */
export interface StructuredData {
  readonly '@context': 'https://schema.org'
  readonly '@type': readonly string[]
  readonly '@id': string
  readonly url: string
  readonly name: string
  readonly address?: PostalAddressData
  readonly geo?: { readonly '@type': 'GeoCoordinates'; readonly latitude: number; readonly longitude: number }
  readonly telephone?: readonly string[]
  readonly sameAs?: readonly string[]
}

interface PostalAddressData {
  readonly '@type': 'PostalAddress'
  readonly streetAddress?: string
  readonly postalCode?: string
  readonly addressLocality?: string
  readonly addressCountry: 'SE'
}

interface Described {
  readonly wording: Wording
  readonly dataset: DatasetEntry
  readonly feature: Feature
  /** The permanent address of the object's page. */
  readonly link: string
}

/** Qualities of a position that must not be passed on as a fact. */
const inexact: readonly unknown[] = ['approximate', 'doubtful', 'wrong']

/** Describes an object, with what is certain only; null for examples, areas and tables, and for layers without a type. */
export function describeForSearch({ wording, dataset, feature, link }: Described): StructuredData | null {
  if (dataset.show !== 'points' || feature.properties.demonstration) return null
  const types = findLayer(dataset, feature)?.schemaTypes ?? ['Place']
  if (types.length === 0) return null
  return {
    '@context': 'https://schema.org',
    '@type': types,
    '@id': link,
    url: link,
    name: nameOf(dataset, feature, wording),
    ...addressOf(feature),
    ...geoOf(feature),
    ...listOf('telephone', phonesOf(dataset, feature)),
    ...listOf('sameAs', pagesOf(feature)),
  }
}

/** As text inside a script element: `<` could end it. */
export function writeStructuredData(data: StructuredData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function addressOf({ properties }: Feature): Pick<StructuredData, 'address'> {
  const address = postalAddressOf(properties)
  if (!address) return {}
  const { street, postcode, town } = address
  return {
    address: {
      '@type': 'PostalAddress',
      ...(street === null ? {} : { streetAddress: street }),
      ...(postcode === null ? {} : { postalCode: postcode }),
      ...(town === null ? {} : { addressLocality: town }),
      addressCountry: 'SE',
    },
  }
}

function geoOf({ geometry, properties }: Feature): Pick<StructuredData, 'geo'> {
  if (geometry?.type !== 'Point' || properties.position !== 'known' || inexact.includes(properties.position_quality)) return {}
  const [longitude, latitude] = geometry.coordinates
  return { geo: { '@type': 'GeoCoordinates', latitude, longitude } }
}

function phonesOf({ fields }: DatasetEntry, { properties }: Feature): readonly string[] {
  return fields.filter(({ type }) => type === 'phone').flatMap(({ name }) => statedText(properties[name]) ?? [])
}

/** The object's own page, and its entry in Wikidata. */
function pagesOf({ properties }: Feature): readonly string[] {
  const page = statedText(properties.visit_url)
  const entry = statedText(properties.wikidata)
  return [
    ...(page !== null && isWebAddress(page) ? [page] : []),
    ...(entry !== null && /^Q\d+$/.test(entry) ? [`https://www.wikidata.org/wiki/${entry}`] : []),
  ]
}

function listOf<Name extends 'telephone' | 'sameAs'>(name: Name, values: readonly string[]): Partial<Record<Name, readonly string[]>> {
  const list: Partial<Record<Name, readonly string[]>> = {}
  if (values.length > 0) list[name] = values
  return list
}
