import type { Catalogue } from '../../data/model/catalogue.ts'
import { embedPath, toEmbedPath } from '../../data/model/embed-path.ts'
import { allLayers } from '../app/layer-choice.ts'
import { municipalitiesOf } from '../list/municipalities.ts'
import { languagePath, placePath } from '../state.ts'
import type { PageContext } from './page-context.ts'

interface ParametersProps {
  readonly context: PageContext
}

/** Everything that the address of a frame can say, with the names that this release knows. */
export function EmbedParameters({ context }: ParametersProps) {
  const { pageText, wording, catalogue, site } = context
  const { embedding } = pageText
  const addresses = { url: `${site.publicUrl}${embedPath}`, english: `${site.publicUrl}${languagePath('en', embedPath)}` }
  return (
    <section>
      <h2>{embedding.parameters}</h2>
      <p>{wording.fill(embedding.parametersAbout, addresses)}</p>
      <Table caption={embedding.parameters} heads={[embedding.parameter, embedding.meaning, embedding.example]} rows={rowsOf(context)} />
      <p>{wording.fill(embedding.place, { path: examplePlace(catalogue) })}</p>
      <h3>{embedding.codes}</h3>
      <ul>
        {municipalitiesOf(catalogue, wording).map(({ code, title }) => (
          <li key={code}>
            {title}: <code>{code}</code>
          </li>
        ))}
      </ul>
      <details>
        <summary>{embedding.layerNames}</summary>
        <Table caption={embedding.layerNames} heads={[embedding.layerName, embedding.layerTitle]} rows={layerRows(context)} />
      </details>
    </section>
  )
}

type Row = readonly [code: string, ...cells: string[]]

function rowsOf({ pageText: { embedding }, catalogue, wording }: PageContext): readonly Row[] {
  const [first, second] = allLayers(catalogue).map(({ id }) => id)
  const [municipality] = municipalitiesOf(catalogue, wording)
  const areas = catalogue.datasets.find((dataset) => dataset.areas !== null)
  const rows: readonly Row[] = [
    ['layers', embedding.layers, `layers=${[first, second].filter((id) => id !== undefined).join(',')}`],
    ['municipality', embedding.municipality, `municipality=${municipality?.code ?? ''}`],
    ['map', embedding.map, 'map=12/56.165/15.59'],
    ['show', embedding.showParameter, 'show=map'],
    ['theme', embedding.themeParameter, 'theme=dark'],
    ['list', embedding.list, 'list=all'],
    ['near', embedding.near, 'near=0'],
  ]
  return areas ? [...rows, ['slice.', embedding.slice, `slice.${areas.id}=…`]] : rows
}

function layerRows({ catalogue, wording }: PageContext): readonly Row[] {
  return allLayers(catalogue).map(({ id, title }) => [id, wording.pick(title)])
}

/** The path of a place that exists, in a frame. */
function examplePlace({ datasets }: Catalogue): string {
  const [probe] = datasets.flatMap((dataset) => (dataset.probe ? [{ dataset: dataset.id, id: dataset.probe.id }] : []))
  return toEmbedPath(placePath(probe ?? { dataset: '…', id: '…' }))
}

interface TableProps {
  readonly caption: string
  readonly heads: readonly string[]
  readonly rows: readonly Row[]
}

function Table({ caption, heads, rows }: TableProps) {
  return (
    <div class="table-scroll">
      <table class="files">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([code, ...cells]) => (
            <tr key={code}>
              <th scope="row">
                <code>{code}</code>
              </th>
              {cells.map((cell, index) => (
                <td key={heads[index + 1]} data-label={heads[index + 1]} class="files__long">
                  {/^[a-z.]+=/.test(cell) ? <code>{cell}</code> : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
