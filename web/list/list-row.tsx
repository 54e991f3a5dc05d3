import type { AppModel } from '../app/app-model.ts'
import { Icon } from '../elements/icon.tsx'
import { isPlainClick } from '../elements/plain-click.ts'
import { OpenState } from '../hours/open-state.tsx'
import { checkedInWords } from '../place/checked-date.ts'
import { symbolVariant } from '../place/symbol-variant.ts'
import type { Item } from '../release/item.ts'
import { SymbolMark } from '../symbol/symbol-mark.tsx'
import type { Wording } from '../text/wording.ts'
import type { Row } from './sort-items.ts'

interface RowProps {
  readonly app: AppModel
  readonly row: Row
}

/** One object in the list: its name leads to its place view, and so does the rest of its card but for the telephone number. */
export function ListRow({ app, row }: RowProps) {
  const { item } = row
  return (
    <li class="row">
      <SymbolMark symbol={item.layer.symbol} variant={symbolVariant(item.dataset.show, item.feature)} size={32} />
      <div class="row__text">
        <RowName app={app} item={item} />
        <span class="row__about">{aboutOf(item)}</span>
        <RowHours app={app} item={item} />
        <RowNote item={item} wording={app.wording} />
        <RowFacts app={app} item={item} />
      </div>
      <RowFigure app={app} row={row} />
    </li>
  )
}

function RowName({ app, item }: { readonly app: AppModel; readonly item: Item }) {
  const place = { dataset: item.dataset.id, id: item.feature.properties.id }
  return (
    <a
      class="row__link"
      href={app.address.hrefOf({ place, panel: null })}
      data-key={item.key}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        app.select(item.key)
      }}
    >
      <span class="row__name">
        <span dir="auto">{item.name}</span>
        {item.feature.properties.demonstration ? <span class="tag">{app.wording.text.list.demonstration}</span> : null}
      </span>
    </a>
  )
}

function aboutOf({ name, kind, date, address, town, municipality }: Item): string {
  const area = municipality?.title === name || municipality?.title === town ? null : municipality?.title
  return [kind, date, address, town, area].filter((part) => part !== null && part !== undefined).join(' · ')
}

/** Whether one can come now; where nobody says, whom to call. */
function RowHours({ app: { wording, hours, clock }, item }: { readonly app: AppModel; readonly item: Item }) {
  const state = hours.stateOf(item)
  if (state === null) return null
  return (
    <span class="row__hours">
      <OpenState state={state} now={clock.value} wording={wording} />
      {state.kind === 'unknown' && item.phone === null ? (
        <a class="row__phone" href="tel:1177">
          <Icon name="phone" />
          {wording.text.list.callAdvice}
        </a>
      ) : null}
    </span>
  )
}

/** What helps to choose: telephone, whether one can get in, and how old the facts are. */
function RowFacts({ app: { wording }, item }: { readonly app: AppModel; readonly item: Item }) {
  const { dataset, feature, phone, isStepFree } = item
  if (dataset.show !== 'points') return null
  return (
    <span class="row__facts">
      {phone === null ? null : (
        <a class="row__phone" href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
          <Icon name="phone" />
          {phone}
        </a>
      )}
      {isStepFree === null ? null : <span>{isStepFree ? wording.text.list.stepFree : wording.text.list.notStepFree}</span>}
      <span class="row__checked">{checkedInWords(dataset, feature, wording)}</span>
    </span>
  )
}

/** The distance, or the figure that matters most. A distance to a neighbour is not the distance to the thing. */
function RowFigure({ app, row: { item, metres } }: RowProps) {
  const { text, fill, format } = app.wording
  if (metres !== null) {
    const distance = format.distance(metres)
    return (
      <span class="row__figure">
        {item.position === null ? fill(text.origin.about, { distance }) : distance}
        {app.crossesSea(item) ? <span class="row__sea">{text.origin.sea}</span> : null}
      </span>
    )
  }
  return item.value === null ? null : <span class="row__figure">{item.value}</span>
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
