import { useEffect, useState } from 'preact/hooks'
import type { AppModel } from '../app/app-model.ts'
import { announce } from '../elements/announce.ts'
import { ActiveFilters } from '../facets/active-filters.tsx'
import { NeedPanel } from '../need/need-panel.tsx'
import { OriginBar } from '../origin/origin-bar.tsx'
import { ListControls } from './list-controls.tsx'
import { ListRow } from './list-row.tsx'
import { ListStates } from './list-states.tsx'
import type { Row } from './sort-items.ts'

const pageSize = 50

/** The list of what the map shows, with its filters. */
export function ListView({ app }: { readonly app: AppModel }) {
  useReturnedFocus(app)
  useAnnouncedCount(app)
  return (
    <div class="list-view">
      {app.embed ? null : (
        <>
          <NeedPanel app={app} />
          <OriginBar app={app} />
          <ListControls app={app} />
          <ActiveFilters app={app} />
        </>
      )}
      <ListStates app={app} />
      <PagedRows app={app} rows={app.list.rows.value} label={app.wording.text.list.heading} />
      <Outside app={app} />
      <UnknownHours app={app} />
      <Unplaced app={app} />
    </div>
  )
}

/** How many objects the list holds, in words. */
export function countInWords({ wording, list, address }: AppModel): string {
  const { inside, outside } = list.split.value
  const isLimited = address.choice.value.inView && outside.length > 0
  return wording.count(isLimited ? wording.text.list.countInView : wording.text.list.count, inside.length)
}

interface PagedRowsProps {
  readonly app: AppModel
  readonly rows: readonly Row[]
  readonly label: string
}

/** Rows in pages of fifty: more than anybody reads at once, and quick to draw. */
function PagedRows({ app, rows, label }: PagedRowsProps) {
  const { text, format, fill } = app.wording
  const { query, municipality, sort } = app.address.choice.value
  const [shown, setShown] = useState(pageSize)
  useEffect(() => setShown(pageSize), [query, municipality, sort])
  if (rows.length === 0) return null
  const left = rows.length - shown
  return (
    <>
      <ol class="rows" aria-label={label}>
        {rows.slice(0, shown).map((row) => (
          <ListRow key={row.item.key} app={app} row={row} />
        ))}
      </ol>
      {left <= 0 ? null : (
        <div class="list-view__more">
          <button type="button" class="button" onClick={() => setShown(shown + pageSize)}>
            {fill(text.list.more, { count: format.number(Math.min(left, pageSize)) })}
          </button>
          <span class="muted">{fill(text.list.shown, { shown: format.number(shown), all: format.number(rows.length) })}</span>
        </div>
      )}
    </>
  )
}

function Outside({ app: { wording, list, address } }: { readonly app: AppModel }) {
  const { inside, outside } = list.split.value
  if (outside.length === 0 || inside.length === 0) return null
  return (
    <p class="list-view__outside">
      {wording.count(wording.text.list.outside, outside.length)}{' '}
      <button type="button" class="link-button" onClick={() => address.go({ inView: false })}>
        {wording.text.list.showOutside}
      </button>
    </p>
  )
}

/** Open or not, nobody has said: never left out, and never called closed. */
function UnknownHours({ app }: { readonly app: AppModel }) {
  const { wording, list } = app
  const rows = list.unknownHours.value
  if (rows.length === 0) return null
  const title = wording.count(wording.text.facets.unknownHours, rows.length)
  return (
    <details class="unplaced" open={list.rows.value.length < 10}>
      <summary class="unplaced__summary">{title}</summary>
      <p class="unplaced__about">{wording.text.facets.unknownHoursAbout}</p>
      <PagedRows app={app} rows={rows} label={title} />
    </details>
  )
}

function Unplaced({ app }: { readonly app: AppModel }) {
  const { wording, list } = app
  const rows = list.unplacedRows.value
  if (rows.length === 0) return null
  const { text, format } = wording
  const title = rows.every(({ item }) => item.dataset.show === 'areas') ? text.list.noShape : text.list.unplaced
  return (
    <details class="unplaced" open={list.rows.value.length < 10}>
      <summary class="unplaced__summary">
        {title} <span class="muted">({format.number(rows.length)})</span>
      </summary>
      {title === text.list.unplaced ? <p class="unplaced__about">{text.list.unplacedAbout}</p> : null}
      <PagedRows app={app} rows={rows} label={title} />
    </details>
  )
}

/** Gives the focus back to the row that was left, or to the heading when it is no longer there. */
function useReturnedFocus({ returnTo }: AppModel): void {
  useEffect(() => {
    const key = returnTo.peek()
    if (key === null) return
    returnTo.value = null
    const row = document.querySelector<HTMLElement>(`.row__link[data-key="${CSS.escape(key)}"]`)
    const target = document.getElementById(key) ?? row ?? document.getElementById('list-heading')
    target?.focus()
  }, [returnTo])
}

const restMs = 800

/** Says the count when everything has been read and it has stood still for a moment; a search may come before the first one. */
function useAnnouncedCount(app: AppModel): void {
  const words = countInWords(app)
  const isSettled = app.listIsRead.value
  const [said, setSaid] = useState<string | null>(null)
  useEffect(() => {
    if (!isSettled || words === said) return
    const timer = setTimeout(() => {
      announce(words)
      setSaid(words)
    }, restMs)
    return () => clearTimeout(timer)
  }, [words, said, isSettled])
}
