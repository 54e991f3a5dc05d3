import type { DatasetEntry } from '../../data/model/catalogue.ts'
import { joinPlacePath } from '../place-paths.ts'
import { languagePath } from '../state.ts'
import type { Wording } from '../text/wording.ts'

interface ObjectLinkProps {
  readonly wording: Wording
  readonly dataset: DatasetEntry
  readonly id: string
  /** Null for an object without a name. */
  readonly name: string | null
}

/** A link to an object's page, which stays in the page where there is one. */
export function ObjectLink({ wording, dataset, id, name }: ObjectLinkProps) {
  const isSwedish = wording.language !== 'sv' && name !== null
  return (
    <a href={objectPath(wording, dataset, id)} data-place={`${dataset.id}/${id}`} lang={isSwedish ? 'sv' : undefined} dir="auto">
      {name ?? wording.pick(dataset.name.whenEmpty)}
    </a>
  )
}

/** The path of an object's page in the reader's language. */
export function objectPath({ language }: Wording, { path }: DatasetEntry, id: string): string {
  return languagePath(language, joinPlacePath(path, id))
}
