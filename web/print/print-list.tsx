import type { AppModel } from '../app/app-model.ts'
import type { Row } from '../list/sort-items.ts'
import { symbolVariant } from '../place/symbol-variant.ts'
import type { Item } from '../release/item.ts'
import { SymbolMark } from '../symbol/symbol-mark.tsx'
import type { Wording } from '../text/wording.ts'

/** More than this is nothing to carry along: some twenty pages. */
export const mostRows = 400

/** The rows of a print-out: those with a place first, then those without. */
export function printedRows({ list }: AppModel): readonly Row[] {
  return [...list.rows.value, ...list.unplacedRows.value]
}

/** The list as a table with a number for each row. */
export function PrintList({ app }: { readonly app: AppModel }) {
  const { text, fill, format } = app.wording
  const rows = printedRows(app)
  const placed = app.list.rows.value.length
  const shown = rows.slice(0, mostRows)
  const unplaced = shown.slice(placed)
  const isAboutAreas = unplaced.every(({ item }) => item.dataset.show === 'areas')
  const columns = figuresOf(shown)
  const sections = { app, columns }
  return (
    <section>
      <h2>{text.print.list}</h2>
      {rows.length > mostRows ? <p>{fill(text.print.more, { shown: format.number(mostRows), all: format.number(rows.length) })}</p> : null}
      <table class="print-list">
        <Head {...sections} />
        <Section {...sections} rows={shown.slice(0, placed)} first={1} title={null} />
        <Section {...sections} rows={unplaced} first={placed + 1} title={isAboutAreas ? text.list.noShape : text.list.unplaced} />
      </table>
    </section>
  )
}

interface SectionProps {
  readonly app: AppModel
  readonly columns: readonly Figure[]
}

function Head({ app, columns }: SectionProps) {
  const { print } = app.wording.text
  return (
    <thead>
      <tr>
        <th scope="col" class="print-list__number">
          {print.number}
        </th>
        <th scope="col">{print.name}</th>
        <th scope="col">{print.what}</th>
        <th scope="col">{print.where}</th>
        {columns.map((column) => (
          <th key={column} scope="col">
            {print[column]}
          </th>
        ))}
      </tr>
    </thead>
  )
}

interface RowsProps extends SectionProps {
  readonly rows: readonly Row[]
  /** Number of the first row. */
  readonly first: number
  readonly title: string | null
}

function Section({ app, columns, rows, first, title }: RowsProps) {
  if (rows.length === 0) return null
  return (
    <tbody>
      {title === null ? null : (
        <tr>
          <th scope="rowgroup" class="print-list__group" colSpan={4 + columns.length}>
            {title}
          </th>
        </tr>
      )}
      {rows.map((row, index) => (
        <PrintRow key={row.item.key} wording={app.wording} row={row} number={first + index} figures={columns} />
      ))}
    </tbody>
  )
}

const figureColumns = ['phone', 'figure', 'distance'] as const
type Figure = (typeof figureColumns)[number]

/** Columns that no row fills are left out. */
function figuresOf(rows: readonly Row[]): readonly Figure[] {
  const isFilled: Readonly<Record<Figure, (row: Row) => boolean>> = {
    phone: ({ item }) => phoneOf(item) !== null,
    figure: ({ item }) => item.value !== null,
    distance: ({ metres }) => metres !== null,
  }
  return figureColumns.filter((column) => rows.some(isFilled[column]))
}

interface PrintRowProps {
  readonly wording: Wording
  readonly row: Row
  readonly number: number
  readonly figures: readonly Figure[]
}

function PrintRow({ wording, row, number, figures }: PrintRowProps) {
  const { item, metres } = row
  const texts: Readonly<Record<Figure, string>> = {
    phone: phoneOf(item) ?? '',
    figure: item.value ?? '',
    distance: metres === null ? '' : wording.format.distance(metres),
  }
  return (
    <tr>
      <td class="print-list__number">{number}</td>
      <th scope="row" class="print-list__name">
        <SymbolMark symbol={item.layer.symbol} variant={symbolVariant(item.dataset.show, item.feature)} size={18} />
        <span dir="auto">{item.name}</span>
        {item.feature.properties.demonstration ? <span class="tag">{wording.text.list.demonstration}</span> : null}
      </th>
      <td>{[item.kind, item.date].filter((part) => part !== null).join(', ')}</td>
      <td>{whereOf(item, wording)}</td>
      {figures.map((figure) => (
        <td key={figure} class="print-list__figure">
          {texts[figure]}
        </td>
      ))}
    </tr>
  )
}

function whereOf({ address, municipality, feature, dataset }: Item, { text: { list }, fill }: Wording): string {
  const { position, near_name: near } = feature.properties
  const isNear = position === 'near' && dataset.show === 'points'
  const note = near === null ? list.nearUnnamed : fill(list.near, { near })
  return [address, municipality?.title, isNear ? note : null].filter((part) => part !== null && part !== undefined).join(', ')
}

/** The first telephone number that the object states. Printed whatever its name, since the kind of a field says enough. */
function phoneOf({ dataset, feature }: Item): string | null {
  const values = dataset.fields.filter(({ type }) => type === 'phone').map(({ name }) => feature.properties[name])
  return values.find((value) => typeof value === 'string' && value !== '')?.toString() ?? null
}
