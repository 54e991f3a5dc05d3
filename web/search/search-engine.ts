import { distanceMetres } from '../list/distance.ts'
import type { LonLat } from '../release/item.ts'
import { readQueryForms } from './read-query-forms.ts'
import { readQuery } from './read-words.ts'
import { type ScoredDocument, scoreDocuments } from './score-documents.ts'
import { indexEntries, type SearchDocument } from './search-documents.ts'
import type { SearchEntry, SearchEntryType } from './search-entry.ts'

/** A hit, with how it was meant. */
export interface SearchHit {
  readonly entry: SearchEntry
  readonly score: number
  /** The everyday word that it was found by, where that is not its name. */
  readonly phrase: string | null
}

export interface SearchEngine {
  /** The hits, best first. Nearer ones come first among equals when `near` is given. Never throws. */
  readonly find: (text: string, options?: { readonly near?: LonLat | null }) => readonly SearchHit[]
}

/** Among equals, what most people mean: a kind or a town rather than a stop of the same name. */
const preference: Readonly<Record<SearchEntryType, number>> = {
  kind: 0.08,
  locality: 0.05,
  municipality: 0.03,
  object: 0.01,
  value: 0.01,
  address: 0,
  postcode: 0,
}
const stopPreference = -0.08
/** A reading that needed a word split counts a little less. */
const splitFactor = 0.95
/** Hits far worse than the best one only distract. */
const keptShare = 0.74
/** When even the best one leaves words unanswered, the others are nearly as good or left out. */
const partial = { score: 0.65, keptShare: 0.88 }
const most = 60

/** Makes the index over the entries. Takes some milliseconds: make it once. */
export function createSearchEngine(entries: readonly SearchEntry[]): SearchEngine {
  const index = indexEntries(entries)
  const find: SearchEngine['find'] = (text, { near = null } = {}) => {
    const words = readQuery(text)
    if (words.length === 0) return []
    const forms = readQueryForms(words, index.terms)
    const scored = forms.flatMap((form, number) => scoreDocuments(form, index).map(reduce(number === 0 ? 1 : splitFactor)))
    index.terms.forget()
    return sortHits(bestOfEntries(scored, index.documents), near)
  }
  return { find }
}

function reduce(factor: number): (scored: ScoredDocument) => ScoredDocument {
  return ({ document, score }) => ({ document, score: score * factor })
}

interface Candidate extends SearchHit {
  readonly order: number
}

/** An entry counts by the best of its names. */
function bestOfEntries(scored: readonly ScoredDocument[], documents: readonly SearchDocument[]): readonly Candidate[] {
  const best = new Map<number, Candidate>()
  for (const { document, score } of scored) {
    const found = documents[document]
    if (!found) continue
    const { entry, order, phrase } = found
    const total = score + preference[entry.type] + (entry.isStop && entry.type === 'object' ? stopPreference : 0)
    if (total > (best.get(order)?.score ?? 0)) best.set(order, { entry, order, score: total, phrase: nickname(entry, phrase) })
  }
  return [...best.values()]
}

function nickname({ name }: SearchEntry, phrase: string): string | null {
  return phrase === name.sv || phrase === name.en ? null : phrase
}

function sortHits(candidates: readonly Candidate[], near: LonLat | null): readonly SearchHit[] {
  const best = candidates.reduce((most, { score }) => Math.max(most, score), 0)
  const least = best * (best < partial.score ? partial.keptShare : keptShare)
  const kept = candidates.filter(({ score }) => score >= least)
  const metres = ({ entry }: Candidate) => (near && entry.position ? distanceMetres(near, entry.position) : 0)
  const rank = ({ score }: Candidate) => Math.round(score * 50)
  return kept.toSorted((a, b) => rank(b) - rank(a) || metres(a) - metres(b) || b.score - a.score || a.order - b.order).slice(0, most)
}
