import type { LayerEntry } from '../../data/model/catalogue.ts'
import type { AppModel } from '../app/app-model.ts'
import { allLayers } from '../app/layer-choice.ts'
import { SymbolMark } from '../symbol/symbol-mark.tsx'
import { toggleFacet } from './facet-values.ts'
import type { Facet } from './make-facets.ts'

/** Facets that show at once; the others unfold. */
const facetsAtOnce = 4

/** Everything that the list can be narrowed by, with how much each would leave. What no object states is not offered. */
export function FilterPanel({ app }: { readonly app: AppModel }) {
  const { text } = app.wording
  const facets = app.list.facets.value
  const switches = facets.filter(({ isSwitch }) => isSwitch)
  const others = facets.filter(({ isSwitch }) => !isSwitch)
  const first = others.slice(0, facetsAtOnce)
  const rest = others.slice(facetsAtOnce)
  return (
    <div class="filter-panel">
      <Kinds app={app} />
      <div class="filter-panel__group">
        <OpenNow app={app} />
        {switches.map((facet) => (
          <FacetOptions key={facet.field} app={app} facet={facet} />
        ))}
      </div>
      {first.map((facet) => (
        <FacetGroup key={facet.field} app={app} facet={facet} />
      ))}
      {rest.length === 0 ? null : (
        <details class="filter-panel__more" open={rest.some(({ options }) => options.some(({ isChosen }) => isChosen))}>
          <summary>{text.facets.more}</summary>
          {rest.map((facet) => (
            <FacetGroup key={facet.field} app={app} facet={facet} />
          ))}
        </details>
      )}
    </div>
  )
}

/** Kinds of things: the layers that the page starts with, none of them chosen when all are shown. */
function Kinds({ app }: { readonly app: AppModel }) {
  const { text } = app.wording
  const catalogue = app.list.catalogue.value
  const chosen = app.address.choice.value.layers
  const layers = catalogue ? allLayers(catalogue).filter(({ id, startsOn }) => startsOn || chosen?.includes(id)) : []
  return (
    <fieldset class="filter-panel__group">
      <legend class="filter-panel__title">{text.facets.kinds}</legend>
      {layers.map((layer) => (
        <KindChip key={layer.id} app={app} layer={layer} />
      ))}
    </fieldset>
  )
}

function KindChip({ app, layer }: { readonly app: AppModel; readonly layer: LayerEntry }) {
  const { wording, list, address } = app
  const chosen = address.choice.value.layers ?? []
  const isChosen = chosen.includes(layer.id)
  const toggle = () => {
    const layers = isChosen ? chosen.filter((id) => id !== layer.id) : [...chosen, layer.id]
    address.go({ layers: layers.length === 0 ? null : layers })
  }
  return (
    <label class="chip">
      <input type="checkbox" class="chip__box" checked={isChosen} onChange={toggle} />
      <SymbolMark symbol={layer.symbol} size={20} />
      <span>{wording.pick(layer.title)}</span>
      <Count app={app} count={list.kindCounts.value.get(layer.id) ?? (layer.startsOn ? 0 : layer.count)} />
    </label>
  )
}

function Count({ app: { wording }, count }: { readonly app: AppModel; readonly count: number }) {
  return (
    <span class="chip__count">
      {wording.format.number(count)}
      <span class="visually-hidden"> {wording.count(wording.text.list.count, count).replace(/^\S+\s/, '')}</span>
    </span>
  )
}

/** Offered only where somebody has delivered hours. */
function OpenNow({ app }: { readonly app: AppModel }) {
  const { address, list, wording } = app
  const count = list.openCount.value
  const { openNow } = address.choice.value
  if (count === null && !openNow) return null
  return (
    <label class="chip">
      <input type="checkbox" class="chip__box" checked={openNow} onChange={() => address.go({ openNow: !openNow })} />
      <span>{wording.text.facets.openNow}</span>
      <Count app={app} count={count ?? 0} />
    </label>
  )
}

interface FacetProps {
  readonly app: AppModel
  readonly facet: Facet
}

function FacetGroup({ app, facet }: FacetProps) {
  return (
    <fieldset class="filter-panel__group">
      <legend class="filter-panel__title">{facet.title}</legend>
      <FacetOptions app={app} facet={facet} />
    </fieldset>
  )
}

function FacetOptions({ app, facet: { field, options } }: FacetProps) {
  const { address } = app
  const toggle = (value: string) => address.go({ facets: toggleFacet(address.choice.peek().facets, field, value) })
  return (
    <>
      {options.map(({ value, title, count, isChosen }) => (
        <label class="chip" key={value}>
          <input type="checkbox" class="chip__box" checked={isChosen} onChange={() => toggle(value)} />
          <span>{title}</span>
          <Count app={app} count={count} />
        </label>
      ))}
    </>
  )
}
