import { expandWord, readWords } from './read-words.ts'
import type { SearchEntry } from './search-entry.ts'
import { TermTable } from './term-table.ts'

/** A text as numbers of terms: word by word, each with what it is short for. */
type Terms = readonly (readonly number[])[]

/** One way to call an entry; an entry with synonyms has several. */
export interface SearchDocument {
  readonly entry: SearchEntry
  /** Place of the entry in its list: the sooner, the more people mean it. */
  readonly order: number
  readonly name: Terms
  /** The name as it is written. */
  readonly phrase: string
}

/** Words beside the name, such as those of a kind or a town, with all documents that they belong to. */
export interface SearchNeighbourhood {
  readonly weight: number
  readonly documents: number[]
}

export interface SearchDocuments {
  readonly terms: TermTable
  readonly documents: readonly SearchDocument[]
  readonly neighbourhoods: readonly SearchNeighbourhood[]
  /** Documents that have a term in their name, by number of the term. */
  readonly named: readonly (readonly number[] | undefined)[]
  /** Neighbourhoods that have a term, by number of the term. */
  readonly beside: readonly (readonly number[] | undefined)[]
}

/** Makes the index: which words stand in which entries, in the name or beside it. */
export function indexEntries(entries: readonly SearchEntry[]): SearchDocuments {
  const terms = new TermTable()
  const named: number[][] = []
  const documents: SearchDocument[] = []
  const readTerms = createReader(terms)
  const around = new Neighbourhoods(readTerms)
  entries.forEach((entry, order) => {
    const context = entry.context.filter(({ text }) => text !== '').map(({ text, weight }) => around.get(text, weight))
    for (const phrase of entry.phrases) {
      const name = readTerms(phrase)
      for (const { documents: own } of context) own.push(documents.length)
      for (const term of name.flat()) add(named, term, documents.length)
      documents.push({ entry, order, name, phrase })
    }
  })
  return { terms, documents, neighbourhoods: around.all, named, beside: around.byTerm }
}

/** The same words belong to many objects: they are read once, and each term points at them once. */
class Neighbourhoods {
  readonly all: SearchNeighbourhood[] = []
  readonly byTerm: number[][] = []
  readonly #known = new Map<string, SearchNeighbourhood>()
  readonly #readTerms: (text: string) => Terms

  constructor(readTerms: (text: string) => Terms) {
    this.#readTerms = readTerms
  }

  get(text: string, weight: number): SearchNeighbourhood {
    const known = this.#known.get(text)
    if (known && known.weight === weight) return known
    const made = { weight, documents: [] }
    for (const term of new Set(this.#readTerms(text).flat())) add(this.byTerm, term, this.all.length)
    this.all.push(made)
    this.#known.set(text, made)
    return made
  }
}

/** Reads texts into terms. Most words come many times: each is folded once. */
function createReader(terms: TermTable): (text: string) => Terms {
  const known = new Map<string, Terms>()
  const readWord = (word: string) => readWords(word).map((folded) => expandWord(folded).map((form) => terms.add(form)))
  return (text) =>
    text.split(/[\s/,;()-]+/).flatMap((word) => {
      const read = known.get(word) ?? readWord(word)
      known.set(word, read)
      return read
    })
}

function add(lists: number[][], index: number, value: number): void {
  const list = lists[index]
  if (list) list.push(value)
  else lists[index] = [value]
}
