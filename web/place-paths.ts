/** Paths of objects' pages by dataset, such as `konst`, where they are not `plats/<dataset>`. */
export type PlacePaths = Readonly<Record<string, string>>

/** The attribute of the document in which the server hands them to the page, which must not wait for the catalogue to read its own address. */
export const placePathsAttribute = 'data-place-paths'

/** Writes the attribute; `undefined` when no dataset has a path of its own. */
export function formatPlacePaths(datasets: readonly { readonly id: string; readonly path: string }[]): string | undefined {
  const own = datasets.filter(({ id, path }) => path !== `plats/${id}`).map(({ id, path }): [string, string] => [id, path])
  return own.length === 0 ? undefined : new URLSearchParams(own).toString()
}

/** Reads the attribute. */
export function parsePlacePaths(text: string | null): PlacePaths {
  return Object.fromEntries(new URLSearchParams(text ?? ''))
}

/** The path of a dataset's own, if any. The dataset's name comes from an address and may be any word. */
export function ownPath(dataset: string, paths: PlacePaths): string | undefined {
  return Object.hasOwn(paths, dataset) ? paths[dataset] : undefined
}

/** The path of an object's page without language, such as `/konst/<id>`. */
export function joinPlacePath(path: string, id: string): string {
  return `/${path}/${encodeURIComponent(id)}`
}
