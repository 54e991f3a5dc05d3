import type { ComponentChildren } from 'preact'
import type { AppModel } from '../app/app-model.ts'
import { datasetsOn } from '../app/layer-choice.ts'
import { Failure } from '../elements/failure.tsx'
import { Loading } from '../elements/loading.tsx'
import { Notice } from '../elements/notice.tsx'
import { nameNarrowing } from '../facets/name-narrowing.ts'
import { listNarrowings, type Relaxation } from '../facets/relax.ts'
import { deliverAnchor, languagePath } from '../state.ts'

/** What the list says when it is not simply a list: loading, failed, or empty and why. */
export function ListStates({ app }: { readonly app: AppModel }) {
  return (
    <>
      <DatasetStates app={app} />
      <EmptyDatasets app={app} />
      <EmptyList app={app} />
    </>
  )
}

function DatasetStates({ app: { wording, list, release } }: { readonly app: AppModel }) {
  const catalogue = list.catalogue.value
  const features = release.features.value
  const on = catalogue ? catalogue.datasets.filter(({ id }) => datasetsOn(catalogue, list.layersOn.value).includes(id)) : []
  return (
    <>
      {on.map(({ id, title }) => {
        const known = features.get(id)
        const dataset = wording.pick(title)
        if (known?.status === 'loading')
          return <Loading key={id} what={wording.fill(wording.text.state.loadingDataset, { dataset })} rows={3} />
        if (known?.status !== 'failed') return null
        const failedTitle = wording.fill(wording.text.state.failedDataset, { dataset })
        return <Failure key={id} wording={wording} title={failedTitle} failure={known.failure} onRetry={() => release.retry(id)} />
      })}
    </>
  )
}

/** Datasets that are on but that nobody has delivered anything to. */
function EmptyDatasets({ app: { wording, list } }: { readonly app: AppModel }) {
  const { text, fill, pick, language } = wording
  const catalogue = list.catalogue.value
  const on = catalogue ? datasetsOn(catalogue, list.layersOn.value) : []
  const empty = (catalogue?.datasets ?? []).filter(({ id, counts }) => counts.features === 0 && on.includes(id))
  return (
    <>
      {empty.map(({ id, title }) => (
        <Empty
          key={id}
          title={fill(text.list.emptyDataset, { dataset: pick(title).toLocaleLowerCase(language) })}
          help={text.list.emptyDatasetHelp}
        >
          <a href={`${languagePath(language, '/ladda-ner')}#${deliverAnchor}`}>{text.list.deliver}</a>
        </Empty>
      ))}
    </>
  )
}

function EmptyList({ app }: { readonly app: AppModel }) {
  const { wording, list, address, listIsRead } = app
  const { text } = wording
  const { inside, outside, unplaced } = list.split.value
  if (!listIsRead.value || inside.length + unplaced.length > 0) return null
  if (list.layersOn.value.size === 0) {
    return (
      <Empty title={text.list.emptyLayers} help={text.list.emptyLayersHelp}>
        <EmptyButton label={text.list.openLayers} onClick={() => address.go({ panel: 'layers' })} />
      </Empty>
    )
  }
  if (outside.length > 0) {
    return (
      <Empty title={text.list.emptyView} help={`${wording.count(text.list.outside, outside.length)} ${text.list.emptyViewHelp}`}>
        <EmptyButton label={text.list.showOutside} onClick={() => address.go({ inView: false })} />
      </Empty>
    )
  }
  if (list.unknownHours.value.length > 0) return null
  return <Relaxations app={app} />
}

/** Nothing is found: which single filter to give up, with what it would bring. */
function Relaxations({ app }: { readonly app: AppModel }) {
  const { wording, list, address } = app
  const { text } = wording
  const relaxations = list.relaxations.value
  if (listNarrowings(address.choice.value).length === 0) return null
  return (
    <Empty title={text.facets.nothing} help={relaxations.length > 0 ? text.facets.relaxAbout : text.facets.noRelax}>
      <div class="relax">
        {relaxations.map((relaxation) => (
          <EmptyButton
            key={`${relaxation.kind} ${relaxation.field}`}
            label={wording.count(relaxedForms(app, relaxation), relaxation.count)}
            onClick={() => address.go(relaxation.change)}
          />
        ))}
        <EmptyButton label={text.facets.clear} onClick={app.clearFilters} />
      </div>
    </Empty>
  )
}

function relaxedForms(app: AppModel, relaxation: Relaxation) {
  const { text } = app.wording
  const name = nameNarrowing(app, relaxation)
  return { one: text.facets.relax.one.replace('{name}', name), other: text.facets.relax.other.replace('{name}', name) }
}

interface EmptyProps {
  readonly title: string
  readonly help: string
  readonly children: ComponentChildren
}

function Empty({ title, help, children }: EmptyProps) {
  return (
    <Notice kind="plain" title={title}>
      <p>{help}</p>
      {children}
    </Notice>
  )
}

function EmptyButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="button" onClick={onClick}>
      {label}
    </button>
  )
}
