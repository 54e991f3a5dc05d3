import type { Properties } from '../../data/model/feature.ts'
import { statedText } from './stated-text.ts'

/** An object's address as far as it is stated. */
export interface PostalAddress {
  readonly street: string | null
  readonly postcode: string | null
  readonly town: string | null
}

/** Fields that the address is made of; they have the same names in every dataset, as `data/model/common-fields.ts` gives them. */
export const addressFieldNames = ['address', 'postcode', 'postal_town'] as const

/** Reads the address; null when nothing of it is stated. */
export function postalAddressOf(properties: Properties): PostalAddress | null {
  const [street = null, postcode = null, town = null] = addressFieldNames.map((name) => statedText(properties[name]))
  return street === null && postcode === null && town === null ? null : { street, postcode: postcode && spacePostcode(postcode), town }
}

/** In one line: "Skolgatan 1, 374 32 Karlshamn". */
export function writeAddress({ street, postcode, town }: PostalAddress): string {
  const place = [postcode, town].filter((part) => part !== null).join(' ')
  return [street, place].filter((part) => part !== null && part !== '').join(', ')
}

/** Swedish postcodes are written with a space after three digits. */
function spacePostcode(postcode: string): string {
  return postcode.replace(/^(\d{3})(\d{2})$/, '$1 $2')
}
