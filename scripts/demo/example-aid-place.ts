import type { Locality } from '../../data/intake/areas.ts'
import type { AidRow } from './aid-row.ts'
import { makeExamplePhone } from './example-phone.ts'
import { placeNear } from './place-near.ts'
import type { Random } from './random.ts'

export type AidKind = 'aids_centre' | 'workshop' | 'return_point' | 'loan_point'

interface KindProfile {
  /** As a clerk would write it. */
  readonly kind: string
  readonly name: string
  /** How likely each service is: collect, return, repair, try out, borrow. */
  readonly services: readonly [number, number, number, number, number]
  readonly responsible: readonly string[]
  readonly hours: readonly string[]
}

const officeHours = ['Mo-Fr 08:00-16:00', 'Mo-Fr 08:00-16:30; PH off', 'Mo-Th 08:00-16:30, Fr 08:00-15:00', 'Mo-Fr 08:00-12:00,13:00-16:00']
const shortHours = ['Tu,Th 10:00-12:00', 'Mo-We 09:00-11:30', 'Mo 13:00-16:00, Th 08:00-12:00', 'We 15:00-18:00; Jul off']

const profiles: Readonly<Record<AidKind, KindProfile>> = {
  aids_centre: {
    kind: 'hjälpmedelscenter',
    name: 'hjälpmedelscentral',
    services: [1, 1, 1, 1, 0.6],
    responsible: ['region'],
    hours: officeHours,
  },
  workshop: { kind: 'verkstad', name: 'hjälpmedelsverkstad', services: [0.2, 0.6, 1, 0, 0], responsible: ['region'], hours: officeHours },
  return_point: {
    kind: 'återlämningsställe',
    name: 'återlämning',
    services: [0, 1, 0, 0, 0],
    responsible: ['municipality', 'region'],
    hours: ['24/7', ...shortHours],
  },
  loan_point: {
    kind: 'utlämningsställe',
    name: 'utlämningsställe',
    services: [1, 0.7, 0.1, 0.4, 0.5],
    responsible: ['municipality', 'municipality', 'region'],
    hours: [...officeHours, ...shortHours],
  },
}

const classes = [
  '04 24',
  '06 12',
  '09 12',
  '09 33',
  '12 03',
  '12 06',
  '12 22',
  '12 23',
  '15 09',
  '18 12',
  '22 03',
  '22 06',
  '24 21',
  '28 06',
  '30 03',
]

/** Invents one place for aids near the middle of a real locality, at an address that does not exist. */
export function describeAidPlace(kind: AidKind, locality: Locality, number: number, random: Random): AidRow {
  const profile = profiles[kind]
  const answer = (probability: number) => (random.chance(probability) ? 'ja' : 'nej')
  const [collect, giveBack, repair, tryOut, borrow] = profile.services
  return {
    source: 'exempel',
    id: `hjm-${String(number).padStart(3, '0')}`,
    name: `Exempel ${profile.name} ${locality.name} ${number}`,
    ...placeNear(locality, random),
    email: random.chance(0.6) ? 'exempel@example.org' : '',
    updated: `2026-${String(random.integer(1, 10)).padStart(2, '0')}-${String(random.integer(1, 28)).padStart(2, '0')}`,
    description: 'Påhittat exempel. Stället finns inte.',
    kind: profile.kind,
    ...pickClasses(random),
    can_collect: answer(collect),
    can_return: answer(giveBack),
    can_repair: answer(repair),
    can_try_out: answer(tryOut),
    can_borrow: answer(borrow),
    responsible: random.pick(profile.responsible),
    referral: kind === 'aids_centre' || random.chance(0.3) ? 'remiss' : 'egenvård',
    phone: random.chance(0.85) ? makeExamplePhone(random) : '',
    opening_hours: random.chance(0.9) ? random.pick(profile.hours) : '',
    phone_hours: kind === 'aids_centre' ? 'Mo-Fr 08:00-09:30; PH off' : '',
    drop_in_hours: kind === 'workshop' ? 'Tu,Th 13:00-15:00; PH off' : '',
    step_free: random.chance(0.8) ? answer(0.85) : '',
    address: `Exempelgatan ${random.integer(1, 199)}`,
    postal_town: locality.name,
    municipality_code: locality.municipalityCode,
  }
}

function pickClasses(random: Random) {
  const wanted = Array.from({ length: random.integer(1, 4) }, () => random.pick(classes))
  const [main = ''] = wanted
  return { main_class: main.slice(0, 2), classes: [...new Set(wanted)].toSorted().join('; ') }
}
