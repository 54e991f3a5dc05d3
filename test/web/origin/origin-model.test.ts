import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import type { AddressStore } from '../../../web/app/address-store.ts'
import { createOriginModel, type OriginEffects } from '../../../web/origin/origin-model.ts'
import { originInWords } from '../../../web/origin/origin-words.ts'
import { type AddressState, formatAddress, parseAddress } from '../../../web/state.ts'
import { createWording } from '../../../web/text/wording.ts'

const wording = createWording('sv')
const station = { position: [15.282939, 56.206976], precision: 'exact', name: 'Ronneby station' } as const

/** An address that lives in memory. */
function memoryAddress(): AddressStore {
  const state = signal<AddressState>(parseAddress('/'))
  const go = (change: Partial<AddressState>) => {
    state.value = { ...state.peek(), ...change }
  }
  return { state, choice: state, go, hrefOf: () => formatAddress(state.value) }
}

function answering(answer: { readonly accuracy: number } | { readonly code: number }): OriginEffects {
  const coords = { latitude: 56.16, longitude: 15.58, altitude: null, altitudeAccuracy: null, heading: null, speed: null }
  const getCurrentPosition: Geolocation['getCurrentPosition'] = (found, failed) => {
    if ('code' in answer) failed?.({ code: answer.code, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 })
    else {
      const full = { ...coords, accuracy: answer.accuracy }
      found({ coords: { ...full, toJSON: () => full }, timestamp: 0, toJSON: () => full })
    }
  }
  return { geolocation: { getCurrentPosition } }
}

test('takes a public place into the address, where it can be shared', () => {
  const address = memoryAddress()
  const model = createOriginModel({ address, wording }, answering({ code: 1 }))

  model.take(station)

  expect(model.origin.value).toEqual(station)
  expect(address.hrefOf({})).toBe('/#from=56.20698,15.28294,exact,Ronneby+station')
})

test.each([
  [12, 'din position'],
  [800, 'din position (på 800 m när)'],
])('keeps the own position, exact to %i m, out of the address and says how vague it is', (accuracy, name) => {
  const address = memoryAddress()
  const model = createOriginModel({ address, wording }, answering({ accuracy }))

  model.take(station)
  model.locate()

  expect(model.origin.value).toEqual({ position: [15.58, 56.16], precision: 'exact', name })
  expect(address.hrefOf({})).toBe('/')
})

test.each([
  [1, 'denied'],
  [2, 'unavailable'],
  [3, 'unavailable'],
])('says what became of a question that failed with code %i', (code, status) => {
  const model = createOriginModel({ address: memoryAddress(), wording }, answering({ code }))

  model.locate()

  expect([model.status.value, model.origin.value]).toEqual([status, null])
})

test('keeps a point of the map out of the address, and stops choosing', () => {
  const address = memoryAddress()
  const model = createOriginModel({ address, wording }, answering({ code: 1 }))
  model.isPicking.value = true

  model.pick([15.5, 56.1])

  expect([model.origin.value?.name, model.isPicking.value, address.hrefOf({})]).toEqual(['punkten på kartan', false, '/'])
})

test.each([
  ['exact', 'Avstånd från Ronneby station, fågelvägen.'],
  ['middle', 'Avstånd från mitten av Ronneby station, fågelvägen.'],
  ['near', 'Avstånd från en granne till Ronneby station, fågelvägen.'],
] as const)('says of an origin that is %s what is measured', (precision, words) => {
  expect(originInWords({ ...station, precision }, wording)).toBe(words)
})
