import type { Locality } from '../../data/intake/areas.ts'
import type { CareRow } from './care-row.ts'
import { exampleCareUnits } from './example-care-units.ts'
import { makeExamplePhone } from './example-phone.ts'
import { placeNear } from './place-near.ts'
import type { Random } from './random.ts'

/** Invented care units near the middle of real localities, at addresses that do not exist. Throws when a locality is gone. */
export function makeExampleCare(localities: readonly Locality[], random: Random): readonly CareRow[] {
  return exampleCareUnits.map(({ town, ...own }, index) => {
    const locality = localities.find(({ name }) => name === town)
    if (!locality) throw new Error(`There is no locality "${town}" for an example of care.`)
    const number = index + 1
    return {
      source: 'exempel',
      id: `vard-${String(number).padStart(2, '0')}`,
      ...placeNear(locality, random),
      email: 'exempel@example.org',
      updated: `2026-${String(random.integer(6, 10)).padStart(2, '0')}-${String(random.integer(1, 28)).padStart(2, '0')}`,
      description: 'Påhittat exempel. Mottagningen finns inte.',
      phone: makeExamplePhone(random),
      address: `Exempelgatan ${random.integer(1, 199)}`,
      postal_town: locality.name,
      municipality_code: locality.municipalityCode,
      ...own,
    }
  })
}
