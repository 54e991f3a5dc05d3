import type { AppModel } from '../app/app-model.ts'
import { allLayers } from '../app/layer-choice.ts'
import { Icon } from '../elements/icon.tsx'
import { municipalitiesOf } from './municipalities.ts'
import { useOwnPosition } from './own-position.ts'

/** Municipality, layers, order, and whether the list follows the map. */
export function ListControls({ app }: { readonly app: AppModel }) {
  const { filtersOpen } = app
  return (
    <div class="list-controls" data-open={filtersOpen.value}>
      <LayersButton app={app} />
      <button
        type="button"
        class="button button--field list-controls__toggle"
        aria-expanded={filtersOpen.value}
        onClick={() => {
          filtersOpen.value = !filtersOpen.value
        }}
      >
        <Icon name={filtersOpen.value ? 'up' : 'down'} />
        {app.wording.text.list.filters}
      </button>
      <MunicipalitySelect app={app} />
      <SortSelect app={app} />
      <InViewCheckbox app={app} />
      <DistanceNote app={app} />
    </div>
  )
}

function MunicipalitySelect({ app: { wording, address, list } }: { readonly app: AppModel }) {
  const { text } = wording
  const catalogue = list.catalogue.value
  return (
    <label class="field list-controls__filter">
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
    <div class="field list-controls__layers">
      <span class="field__label" aria-hidden="true">
        {text.list.layers}
      </span>
      <button id="layers-button" type="button" class="button button--field" onClick={() => address.go({ panel: 'layers' })}>
        <Icon name="layers" />
        <span>
          <span class="list-controls__word">{text.list.layers} </span>
          {fill(text.list.layersOn, count)}
        </span>
      </button>
    </div>
  )
}

function SortSelect({ app: { wording, address } }: { readonly app: AppModel }) {
  const { text } = wording
  return (
    <label class="field list-controls__filter">
      <span class="field__label">{text.list.sort}</span>
      <select
        class="select"
        value={address.choice.value.sort}
        onChange={({ currentTarget }) => address.go({ sort: currentTarget.value === 'distance' ? 'distance' : 'name' })}
      >
        <option value="name">{text.list.sortName}</option>
        <option value="distance">{text.list.sortDistance}</option>
      </select>
    </label>
  )
}

function InViewCheckbox({ app: { wording, address } }: { readonly app: AppModel }) {
  return (
    <label class="check list-controls__filter list-controls__check">
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

/** Says where distances are measured from; shown only when distances are. */
function DistanceNote({ app }: { readonly app: AppModel }) {
  const { text } = app.wording
  const { isDenied, use, leave } = useOwnPosition(app)
  if (app.address.choice.value.sort !== 'distance') return null
  const isOwn = app.list.ownPosition.value !== null
  return (
    <p class="list-controls__note">
      {isOwn
        ? `${text.list.distanceFromPosition} ${text.list.positionPrivacy}`
        : isDenied
          ? text.list.positionDenied
          : text.list.distanceFromCentre}{' '}
      <button type="button" class="link-button" onClick={isOwn ? leave : use}>
        {isOwn ? text.list.useCentre : text.list.usePosition}
      </button>
    </p>
  )
}
