import type { Catalogue, DatasetEntry } from '../../data/model/catalogue.ts'
import { LicenceLinks } from '../elements/licence-links.tsx'
import { languagePath } from '../state.ts'
import type { Wording } from '../text/wording.ts'

interface LayerSourcesProps {
  readonly wording: Wording
  readonly dataset: DatasetEntry
  readonly licences: Catalogue['licences']
}

/** Where a dataset's facts come from, when they held, and what may be done with them. */
export function LayerSources({ wording, dataset, licences }: LayerSourcesProps) {
  const { text, pick, fill, format, language } = wording
  const sources = dataset.sources.filter(({ features }) => features > 0)
  return (
    <details class="sources">
      <summary>{text.layers.sources}</summary>
      <p>{pick(dataset.description)}</p>
      <ul class="sources__list">
        {sources.map((source) => (
          <li key={source.id}>
            {pick(source.title)} ({pick(source.publisher)}),{' '}
            {source.period === null ? text.layers.periodUnknown : format.period(source.period)},{' '}
            <LicenceLinks wording={wording} licence={source.licence} licences={licences} />
            {source.remark === null ? null : <span class="sources__remark">{pick(source.remark)}</span>}
          </li>
        ))}
      </ul>
      <p>
        <a href={`${languagePath(language, '/ladda-ner')}#${dataset.id}`}>{fill(text.layers.download, { dataset: pick(dataset.title) })}</a>
      </p>
    </details>
  )
}
