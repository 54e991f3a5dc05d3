import type { DatasetEntry } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'
import type { Wording } from '../text/wording.ts'
import { checkedInWords } from './checked-date.ts'
import { FieldText } from './field-text.tsx'
import { type PlaceField, placeFields } from './place-fields.ts'
import { addressFieldNames, postalAddressOf, writeAddress } from './postal-address.ts'

interface KeyFactsProps {
  readonly wording: Wording
  readonly dataset: DatasetEntry
  readonly feature: Feature
}

/** What a visitor with an impairment must know first. Fields of these names mean the same in every dataset. */
const accessFieldNames: ReadonlySet<string> = new Set(['step_free', 'hearing_loop', 'accessible_toilet'])

/** What a visitor asks first: where, which number to call, whether one gets in, and how old the answers are. */
export function KeyFacts({ wording, dataset, feature }: KeyFactsProps) {
  if (dataset.show !== 'points') return null
  const address = postalAddressOf(feature.properties)
  const facts = keyFields(dataset, feature, wording)
  return (
    <div class="key-facts">
      {address === null && facts.length === 0 ? null : (
        <dl class="facts">
          {address === null ? null : (
            <div class="facts__row">
              <dt>{wording.text.getting.address}</dt>
              <dd lang={wording.language === 'sv' ? undefined : 'sv'}>{writeAddress(address)}</dd>
            </div>
          )}
          {facts.map((each) => (
            <div class="facts__row" key={each.field.name}>
              <dt>{wording.pick(each.field.title)}</dt>
              <dd>
                <FieldText {...each} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p class="key-facts__checked">{checkedInWords(dataset, feature, wording)}</p>
    </div>
  )
}

/** Names of the fields that stand among the key facts, so that they need not stand twice. */
export function keyFieldNames({ wording, dataset, feature }: KeyFactsProps): ReadonlySet<string> {
  if (dataset.show !== 'points') return new Set()
  const address = addressFieldNames.filter((name) => (feature.properties[name] ?? null) !== null)
  return new Set(['updated', ...address, ...keyFields(dataset, feature, wording).map(({ field }) => field.name)])
}

function keyFields(dataset: DatasetEntry, feature: Feature, wording: Wording): readonly PlaceField[] {
  return placeFields(dataset, feature, wording).stated.filter(({ field }) => field.type === 'phone' || accessFieldNames.has(field.name))
}
