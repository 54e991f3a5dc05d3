import type { DatasetEntry } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'
import type { Wording } from '../text/wording.ts'
import { FieldText, languageOf } from './field-text.tsx'
import { placeFields } from './place-fields.ts'

interface PlaceFieldListProps {
  readonly wording: Wording
  readonly dataset: DatasetEntry
  readonly feature: Feature
  /** Names of fields that stand elsewhere on the page. */
  readonly without?: ReadonlySet<string>
}

/** Every field with its label; those without a value stand together, folded away. */
export function PlaceFieldList({ wording, dataset, feature, without = new Set() }: PlaceFieldListProps) {
  const { stated, missing } = placeFields(dataset, feature, wording)
  const shown = stated.filter(({ field }) => !without.has(field.name))
  const lacking = missing.filter(({ name }) => !without.has(name))
  return (
    <>
      {shown.length === 0 ? null : (
        <dl class="facts">
          {shown.map((each) => (
            <div class="facts__row" key={each.field.name}>
              <dt>{wording.pick(each.field.title)}</dt>
              <dd dir="auto" lang={languageOf(each.field, wording.language)}>
                <FieldText {...each} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {lacking.length === 0 ? null : (
        <details class="missing">
          <summary>{wording.count(wording.text.place.missing, lacking.length)}</summary>
          <dl class="facts">
            {lacking.map(({ name, title }) => (
              <div class="facts__row" key={name}>
                <dt>{wording.pick(title)}</dt>
                <dd class="muted">{wording.text.place.noValue}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  )
}
