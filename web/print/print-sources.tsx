import type { Catalogue } from '../../data/model/catalogue.ts'
import type { AppModel } from '../app/app-model.ts'
import { datasetsOn } from '../app/layer-choice.ts'
import type { Wording } from '../text/wording.ts'

interface PrintSourcesProps {
  readonly app: AppModel
  readonly catalogue: Catalogue
  readonly printed: Date
}

/** Where the facts come from and what may be done with them, when this was printed, and where it is found again. */
export function PrintSources({ app, catalogue, printed }: PrintSourcesProps) {
  const { wording, list, address } = app
  const { text, fill, format, pick } = wording
  const on = datasetsOn(catalogue, list.layersOn.value)
  const place = address.choice.value.place
  const datasets = catalogue.datasets.filter(({ id }) => (place ? id === place.dataset : on.includes(id)))
  const credits = catalogue.basemap.credits.map((credit) => `${pick(credit.text)} (${licenceOf(credit.licence, catalogue, wording)})`)
  return (
    <section class="print-sources">
      <h2>{text.print.sources}</h2>
      <ul>
        {datasets
          .flatMap(({ sources }) => sources.filter(({ features }) => features > 0))
          .map((source) => (
            <li key={source.id}>
              {fill(text.print.source, {
                title: pick(source.title),
                publisher: pick(source.publisher),
                period: source.period === null ? text.layers.periodUnknown : format.period(source.period),
                licence: licenceOf(source.licence, catalogue, wording),
              })}
            </li>
          ))}
        <li>{fill(text.print.map, { credits: credits.join(' · ') })}</li>
      </ul>
      <p>
        {fill(text.print.printed, {
          date: format.moment(printed.toISOString()),
          release: catalogue.release,
          created: format.moment(catalogue.created),
        })}
      </p>
      <p>{fill(text.print.address, { url: new URL(address.hrefOf({}), location.origin).href })}</p>
    </section>
  )
}

function licenceOf(licence: string, { licences }: Catalogue, { pick }: Wording): string {
  const titles = licence.split(' + ').map((id) => {
    const known = licences[id] ?? Object.values(licences).find(({ name }) => name === id)
    return known ? pick(known.title) : id
  })
  return titles.join(' + ')
}
