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

/** Kinds of things, by the names of the layers that the page starts with. None is chosen when all are shown. */
function Kinds({ app }: { readonly app: AppModel }) {
  const kinds = kindsOf(app)
  return (
    <fieldset class="filter-panel__group">
      <legend class="filter-panel__title">{app.wording.text.facets.kinds}</legend>
      {kinds.map((kind) => (
        <KindChip key={kind.title} app={app} kind={kind} />
      ))}
    </fieldset>
  )
}

interface Kind {
  readonly title: string
  readonly layers: readonly LayerEntry[]
  readonly count: number
  readonly isChosen: boolean
}

/** Layers of one name are one kind to whoever looks for it, whichever dataset they come from. */
function kindsOf({ wording, list, address }: AppModel): readonly Kind[] {
  const catalogue = list.catalogue.value
  const chosen = address.choice.value.layers ?? []
  const layers = catalogue ? allLayers(catalogue).filter(({ id, startsOn }) => startsOn || chosen.includes(id)) : []
  const countOf = ({ id, startsOn, count }: LayerEntry) => list.kindCounts.value.get(id) ?? (startsOn ? 0 : count)
  const kinds = [...Map.groupBy(layers, ({ title }) => wording.pick(title))].map(([title, same]) => ({
    title,
    layers: same,
    count: same.reduce((sum, layer) => sum + countOf(layer), 0),
    isChosen: same.every(({ id }) => chosen.includes(id)),
  }))
  return kinds.filter(({ count, isChosen }) => count > 0 || isChosen)
}

function KindChip({ app, kind: { title, layers, count, isChosen } }: { readonly app: AppModel; readonly kind: Kind }) {
  const { address } = app
  const ids = layers.map(({ id }) => id)
  const toggle = () => {
    const others = (address.choice.peek().layers ?? []).filter((id) => !ids.includes(id))
    const next = isChosen ? others : [...others, ...ids]
    address.go({ layers: next.length === 0 ? null : next })
  }
  return (
    <label class="chip">
      <input type="checkbox" class="chip__box" checked={isChosen} onChange={toggle} />
      {layers[0] ? <SymbolMark symbol={layers[0].symbol} size={20} /> : null}
      <span>{title}</span>
      <Count app={app} count={count} />
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
