import type { AppModel } from '../app/app-model.ts'
import { isPlainClick } from '../elements/plain-click.ts'
import { symbolVariant } from '../place/symbol-variant.ts'
import type { Item } from '../release/item.ts'
import { SymbolMark } from '../symbol/symbol-mark.tsx'
import type { Wording } from '../text/wording.ts'
import type { Row } from './sort-items.ts'

/** One object in the list: a link to its place view. */
export function ListRow({ app, row: { item, metres } }: { readonly app: AppModel; readonly row: Row }) {
  const { wording, address } = app
  const place = { dataset: item.dataset.id, id: item.feature.properties.id }
  return (
    <li class="row">
      <a
        class="row__link"
        href={address.hrefOf({ place, panel: null })}
        data-key={item.key}
        onClick={(event) => {
          if (!isPlainClick(event)) return
          event.preventDefault()
          app.select(item.key)
        }}
      >
        <SymbolMark symbol={item.layer.symbol} variant={symbolVariant(item.dataset.show, item.feature)} size={32} />
        <span class="row__text">
          <span class="row__name">
            <span dir="auto">{item.name}</span>
            {item.feature.properties.demonstration ? <span class="tag">{wording.text.list.demonstration}</span> : null}
          </span>
          <span class="row__about">{aboutOf(item)}</span>
          <RowNote item={item} wording={wording} />
        </span>
        {metres === null ? null : <span class="row__figure">{wording.format.distance(metres)}</span>}
        {item.value === null ? null : <span class="row__figure">{item.value}</span>}
      </a>
    </li>
  )
}

function aboutOf({ name, kind, date, address, municipality }: Item): string {
  const town = municipality?.title === name ? null : municipality?.title
  return [kind, date, address, town].filter((part) => part !== null && part !== undefined).join(' · ')
}

function RowNote({ item, wording }: { readonly item: Item; readonly wording: Wording }) {
  const notes = [placeNote(item, wording), ...item.also.map((twin) => alsoNote(twin, wording))].filter((note) => note !== null)
  return notes.length === 0 ? null : <span class="row__note">{notes.join(' · ')}</span>
}

/** What is not known about the place. */
function placeNote({ feature: { properties }, dataset, bounds }: Item, { text: { list }, fill }: Wording): string | null {
  if (dataset.show === 'table') return null
  if (dataset.show === 'areas') return bounds ? null : list.noShape
  if (properties.position === 'known') return null
  if (properties.position === 'unknown') return list.unknown
  return properties.near_name === null ? list.nearUnnamed : fill(list.near, { near: properties.near_name })
}

function alsoNote({ dataset, feature }: Item, { text: { list }, fill, pick }: Wording): string {
  const source = dataset.sources.find(({ id }) => id === feature.properties.source)
  return fill(list.also, { source: source ? pick(source.publisher) : pick(dataset.title) })
}
