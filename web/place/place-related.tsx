import type { Catalogue } from '../../data/model/catalogue.ts'
import type { RelatedObject } from '../../data/model/nearby.ts'
import type { Wording } from '../text/wording.ts'
import { ObjectLink } from './object-link.tsx'

interface PlaceRelatedProps {
  readonly wording: Wording
  readonly catalogue: Catalogue
  readonly related: readonly RelatedObject[]
}

/** What else is in the same building. */
export function PlaceRelated({ wording, catalogue, related }: PlaceRelatedProps) {
  if (related.length === 0) return null
  const { getting } = wording.text
  return (
    <section>
      <h2>{getting.related}</h2>
      <ul class="link-list">
        {related.map((each) => (
          <RelatedRow key={`${each.dataset}/${each.id}`} wording={wording} catalogue={catalogue} related={each} />
        ))}
      </ul>
      <p class="muted">{getting.relatedAbout}</p>
    </section>
  )
}

interface RelatedRowProps {
  readonly wording: Wording
  readonly catalogue: Catalogue
  readonly related: RelatedObject
}

function RelatedRow({ wording, catalogue, related: { dataset: id, id: object, name, layer } }: RelatedRowProps) {
  const dataset = catalogue.datasets.find((each) => each.id === id)
  if (!dataset) return null
  const kind = dataset.layers.find((each) => each.id === layer)
  return (
    <li>
      <ObjectLink wording={wording} dataset={dataset} id={object} name={name} />
      {kind ? <span class="muted"> {wording.pick(kind.title)}</span> : null}
    </li>
  )
}
