import type { AppModel } from '../app/app-model.ts'
import { allLayers } from '../app/layer-choice.ts'
import { Icon } from '../elements/icon.tsx'
import { FilterPanel } from '../facets/filter-panel.tsx'
import { listNarrowings } from '../facets/relax.ts'
import { municipalitiesOf } from './municipalities.ts'

/** Filters and layers, folded until asked for, so that the list itself comes first. */
export function ListControls({ app }: { readonly app: AppModel }) {
  const isOpen = app.filtersOpen.value
  return (
    <div class="list-controls">
      <FilterButton app={app} />
      <LayersButton app={app} />
      {isOpen ? (
        <div id="filters" class="list-controls__panel">
          <div class="list-controls__selects">
            <MunicipalitySelect app={app} />
            <SortSelect app={app} />
            <InViewCheckbox app={app} />
          </div>
          <FilterPanel app={app} />
        </div>
      ) : null}
    </div>
  )
}

function FilterButton({ app }: { readonly app: AppModel }) {
  const { filtersOpen, wording, address } = app
  const inUse = listNarrowings(address.choice.value).length
  return (
    <button
      type="button"
      class="button button--field"
      aria-expanded={filtersOpen.value}
      aria-controls="filters"
      onClick={() => {
        filtersOpen.value = !filtersOpen.value
      }}
    >
      <Icon name="filter" />
      {wording.text.list.filters}
      {inUse === 0 ? null : (
        <span class="list-controls__badge">
          {wording.format.number(inUse)}
          <span class="visually-hidden"> {wording.text.facets.active}</span>
        </span>
      )}
    </button>
  )
}

function MunicipalitySelect({ app: { wording, address, list } }: { readonly app: AppModel }) {
  const { text } = wording
  const catalogue = list.catalogue.value
  return (
    <label class="field">
      <span class="field__label">{text.list.municipality}</span>
      <select
        class="select"
        value={address.choice.value.municipality ?? ''}
        onChange={({ currentTarget }) => address.go({ municipality: currentTarget.value || null })}
      >
        <option value="">{text.list.allMunicipalities}</option>
        {(catalogue ? municipalitiesOf(catalogue, wording) : []).map(({ code, title }) => (
          <option key={code} value={code}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}

function LayersButton({ app: { wording, address, list } }: { readonly app: AppModel }) {
  const { text, format, fill } = wording
  const catalogue = list.catalogue.value
  const count = { on: format.number(list.layersOn.value.size), all: format.number(catalogue ? allLayers(catalogue).length : 0) }
  return (
    <button id="layers-button" type="button" class="button button--field" onClick={() => address.go({ panel: 'layers' })}>
      <Icon name="layers" />
      <span>
        {text.list.layers} {fill(text.list.layersOn, count)}
      </span>
    </button>
  )
}

/** By distance only where there is a start to measure from. */
function SortSelect({ app: { wording, address, origin } }: { readonly app: AppModel }) {
  const { text } = wording
  if (origin.origin.value === null) return null
  return (
    <label class="field">
      <span class="field__label">{text.list.sort}</span>
      <select
        class="select"
        value={address.choice.value.sort ?? 'distance'}
        onChange={({ currentTarget }) => address.go({ sort: currentTarget.value === 'name' ? 'name' : null })}
      >
        <option value="distance">{text.list.sortDistance}</option>
        <option value="name">{text.list.sortName}</option>
      </select>
    </label>
  )
}

function InViewCheckbox({ app: { wording, address } }: { readonly app: AppModel }) {
  return (
    <label class="check list-controls__check">
      <input
        type="checkbox"
        class="check__box"
        checked={address.choice.value.inView}
        onChange={({ currentTarget }) => address.go({ inView: currentTarget.checked })}
      />
      <span>{wording.text.list.inView}</span>
    </label>
  )
}
