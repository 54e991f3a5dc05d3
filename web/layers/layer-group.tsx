import type { DatasetEntry, LayerEntry } from '../../data/model/catalogue.ts'
import type { AppModel } from '../app/app-model.ts'
import { toggleLayers } from '../app/layer-choice.ts'
import { SymbolMark } from '../symbol/symbol-mark.tsx'
import type { Wording } from '../text/wording.ts'
import { AreaClasses } from './area-classes.tsx'
import { LayerSources } from './layer-sources.tsx'

interface GroupProps {
  readonly app: AppModel
  readonly dataset: DatasetEntry
}

/** The layers of one dataset, with their sources. */
export function LayerGroup({ app, dataset }: GroupProps) {
  const { wording } = app
  const { text, pick } = wording
  return (
    <fieldset class="layer-group">
      <legend class="layer-group__title">{pick(dataset.title)}</legend>
      {dataset.show === 'table' ? <p class="muted layer-group__about">{text.layers.table}</p> : null}
      {dataset.counts.demonstration === 0 ? null : (
        <p class="layer-group__about">
          <span class="tag">{text.list.demonstration}</span> {text.layers.demonstration}
        </p>
      )}
      {dataset.layers.map((layer) => (
        <LayerRow key={layer.id} app={app} layer={layer} />
      ))}
      <SliceSelect app={app} dataset={dataset} />
      <Areas app={app} dataset={dataset} />
      <LayerSources wording={wording} dataset={dataset} licences={app.list.catalogue.value?.licences ?? {}} />
    </fieldset>
  )
}

function LayerRow({ app: { wording, address, list }, layer }: { readonly app: AppModel; readonly layer: LayerEntry }) {
  const on = list.layersOn.value
  const toggle = (isOn: boolean) => {
    const catalogue = list.catalogue.value
    if (catalogue) address.go({ layers: toggleLayers(catalogue, on, { ids: [layer.id], on: isOn }) })
  }
  return (
    <label class="check layer">
      <input
        type="checkbox"
        class="check__box"
        checked={on.has(layer.id)}
        onChange={({ currentTarget }) => toggle(currentTarget.checked)}
      />
      <SymbolMark symbol={layer.symbol} size={28} />
      <span class="layer__title">
        {wording.pick(layer.title)}
        <span class="check__about">{restOf(layer, wording)}</span>
      </span>
      <span class="layer__count">
        {wording.format.number(layer.count)}
        <span class="visually-hidden"> {wording.text.layers.objects.other.replace('{count}', '').trim()}</span>
      </span>
    </label>
  )
}

/** How many of the layer's objects lack a place of their own. */
function restOf({ near, unplaced }: LayerEntry, { text: { layers }, format, fill }: Wording): string {
  const parts = [
    near > 0 ? fill(layers.ofWhichNear, { count: format.number(near) }) : null,
    unplaced > 0 ? fill(layers.ofWhichUnplaced, { count: format.number(unplaced) }) : null,
  ]
  return parts.filter((part) => part !== null).join(', ')
}

function Areas({ app, dataset }: GroupProps) {
  const [layer] = dataset.layers
  const isOn = layer !== undefined && app.list.layersOn.value.has(layer.id)
  return isOn && dataset.show === 'areas' ? <AreaClasses app={app} layer={layer.id} /> : null
}

function SliceSelect({ app: { wording, address, list }, dataset }: GroupProps) {
  const slices = list.slices.value[dataset.id] ?? []
  if (slices.length < 2) return null
  const choose = (key: string) => address.go({ slices: { ...address.choice.value.slices, [dataset.id]: key } })
  return (
    <label class="field layer-group__slice">
      <span class="field__label">{wording.text.layers.slice}</span>
      <select class="select" value={list.slicesInUse.value[dataset.id] ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {slices.map(({ key, title }) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}
