import type { Catalogue, DatasetEntry } from '../../data/model/catalogue.ts'
import type { AppModel } from '../app/app-model.ts'
import type { Wording } from '../text/wording.ts'
import { printedRows } from './print-list.tsx'

interface PrintSourcesProps {
  readonly app: AppModel
  readonly catalogue: Catalogue
  readonly printed: Date
}

/** Where the facts come from and what may be done with them, when this was printed, and where it is found again. */
export function PrintSources({ app, catalogue, printed }: PrintSourcesProps) {
  const { wording, address } = app
  const { text, fill, format, pick } = wording
  const sources = sourcesOf(app, catalogue)
  const credits = catalogue.basemap.credits.map((credit) => `${pick(credit.text)} (${licenceOf(credit.licence, catalogue, wording)})`)
  return (
    <section class="print-sources">
      <h2>{text.print.sources}</h2>
      <ul>
        {sources.map((source) => (
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

/** Sources of the object that is open, else of the rows that are printed. */
function sourcesOf(app: AppModel, catalogue: Catalogue): readonly DatasetEntry['sources'][number][] {
  const { place } = app.address.choice.value
  const open = place && app.list.itemsByKey.value.get(`${place.dataset}/${place.id}`)
  const items = open ? [open] : printedRows(app).flatMap(({ item }) => [item, ...item.also])
  const used = new Set(items.map(({ dataset, feature }) => `${dataset.id} ${feature.properties.source}`))
  return catalogue.datasets.flatMap(({ id, sources }) => sources.filter((source) => used.has(`${id} ${source.id}`)))
}

function licenceOf(licence: string, { licences }: Catalogue, { pick }: Wording): string {
  const titles = licence.split(' + ').map((id) => {
    const known = licences[id] ?? Object.values(licences).find(({ name }) => name === id)
    return known ? pick(known.title) : id
  })
  return titles.join(' + ')
}
