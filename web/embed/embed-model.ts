import { effect, type Signal, signal } from '@preact/signals'
import type { AddressCodec } from '../app/address-store.ts'
import type { AppModel } from '../app/app-model.ts'
import { municipalitiesOf } from '../list/municipalities.ts'
import { type EmbedOptions, type FramePart, formatEmbedAddress, isEmbedAddress, parseEmbedAddress } from './embed-address.ts'
import { knownChoice } from './known-choice.ts'

/** What differs when the page stands in a frame on somebody else's page. */
export interface EmbedModel {
  readonly options: EmbedOptions
  /** Who runs this site; null when nobody has said so. */
  readonly operator: string | null
  /** What a narrow frame shows. */
  readonly shown: Signal<FramePart>
  /** How the state is written in a frame's address. */
  readonly codec: AddressCodec
}

/** The model of the frame that an address names; null for every other page. */
export function createEmbedModel({ pathname, search }: Location, operator: string | null): EmbedModel | null {
  const address = `${pathname}${search}`
  if (!isEmbedAddress(address)) return null
  const { options, state } = parseEmbedAddress(address)
  return {
    options,
    operator,
    shown: signal(state.place ? 'list' : options.show),
    codec: {
      parse: (text) => parseEmbedAddress(text).state,
      format: (next) => formatEmbedAddress({ state: next, options }),
    },
  }
}

/** Takes what the release does not know out of the frame's choice, once the release is known. */
export function mendEmbedChoice({ list, wording, address }: AppModel): void {
  effect(() => {
    const catalogue = list.catalogue.value
    if (!catalogue) return
    const codes = municipalitiesOf(catalogue, wording).map(({ code }) => code)
    address.go(knownChoice(catalogue, codes, address.state.peek()), 'replace')
  })
}
