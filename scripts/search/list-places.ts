import type { SearchIndex } from '../../data/model/search-index.ts'
import { titleCase } from './list-objects.ts'
import { type SearchAreas, type SearchPostcode, toSearchPosition } from './read-search-areas.ts'
import { townAt } from './town-at.ts'

/** Addresses, each once; what stands there is named unless an object of that name is found by itself. */
export function listAddresses(
  { addresses, localities, postcodes }: SearchAreas,
  objectNames: ReadonlySet<string>,
): SearchIndex['addresses'] {
  const listed = addresses.map(({ address, postcode, town, municipalityCode, position, place }): SearchIndex['addresses'][number] => {
    const own = localities.filter((locality) => locality.municipalityCode === municipalityCode)
    const stated = town || postcodes.find(({ code }) => code === postcode)?.locality
    return [
      address,
      stated ? titleCase(stated) : (townAt(position, own)?.name ?? own[0]?.municipality ?? ''),
      postcode,
      objectNames.has(place.toLocaleLowerCase('sv')) ? '' : place,
      toSearchPosition(position),
    ]
  })
  return listed.filter(([address, town], index) => listed.findIndex(([other, its]) => other === address && its === town) === index)
}

/** Postcodes, with the middle of their postal town where it is a locality; several share one. */
export function listPostcodes({ postcodes, localities }: SearchAreas): SearchIndex['postcodes'] {
  return postcodes.map(({ code, locality, municipalityCode }) => {
    const town = localities.find(({ name }) => name === locality)
    return [code, locality, municipalityCode, toSearchPosition(town?.position ?? null)]
  })
}

/** Localities, the largest first. */
export function listLocalities({ localities }: SearchAreas): SearchIndex['localities'] {
  return localities.map(({ code, name, municipality, position }) => [code, name, municipality, toSearchPosition(position)])
}

/** Municipalities, the one with the largest locality first, with the middle of that. */
export function listMunicipalities({ localities, postcodes }: SearchAreas): SearchIndex['municipalities'] {
  const codes = [...new Set(localities.map(({ municipalityCode }) => municipalityCode))]
  return codes.map((code) => {
    const largest = localities.find(({ municipalityCode }) => municipalityCode === code)
    return [code, nameOf(code, postcodes) ?? largest?.municipality ?? code, toSearchPosition(largest?.position ?? null)]
  })
}

/** The name with the word for municipality that most postcodes give. */
function nameOf(code: string, postcodes: readonly SearchPostcode[]): string | undefined {
  return postcodes.find(({ municipalityCode }) => municipalityCode === code)?.municipality
}
