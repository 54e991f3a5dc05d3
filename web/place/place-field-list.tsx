import type { DatasetEntry } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'
import type { Language } from '../../data/model/localised-text.ts'
import type { Wording } from '../text/wording.ts'
import { type PlaceField, placeFields } from './place-fields.ts'

interface PlaceFieldListProps {
  readonly wording: Wording
  readonly dataset: DatasetEntry
  readonly feature: Feature
}

/** Every field with its label; those without a value stand together, folded away. */
export function PlaceFieldList({ wording, dataset, feature }: PlaceFieldListProps) {
  const { stated, missing } = placeFields(dataset, feature, wording)
  return (
    <>
      <dl class="facts">
        {stated.map((each) => (
          <div class="facts__row" key={each.field.name}>
            <dt>{wording.pick(each.field.title)}</dt>
            <dd dir="auto" lang={languageOf(each, wording.language)}>
              <FieldText {...each} />
            </dd>
          </div>
        ))}
      </dl>
      {missing.length === 0 ? null : (
        <details class="missing">
          <summary>{wording.count(wording.text.place.missing, missing.length)}</summary>
          <dl class="facts">
            {missing.map(({ name, title }) => (
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

/** Texts are Swedish as delivered, unless the field is a translation: a screen reader on an English page must know. */
function languageOf({ field }: PlaceField, language: Language): Language | undefined {
  const isSwedish = language !== 'sv' && field.type === 'text' && !field.name.endsWith('_en')
  return isSwedish ? 'sv' : undefined
}

function FieldText({ field, value }: PlaceField) {
  switch (field.type) {
    case 'url':
      return isWebAddress(value) ? <a href={value}>{value.replace(/^https?:\/\//, '').replace(/\/$/, '')}</a> : value
    case 'email':
      return <a href={`mailto:${value}`}>{value}</a>
    case 'phone':
      return <a href={`tel:${value.replace(/[^+\d]/g, '')}`}>{value}</a>
    default:
      return value
  }
}

/** Deliveries come from outside: an address that is not of the web (`javascript:` …) is shown as text. */
function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value)
}
