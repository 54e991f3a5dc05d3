import type { DatasetEntry, FieldEntry } from '../../data/model/catalogue.ts'
import type { Feature } from '../../data/model/feature.ts'
import type { Wording } from '../text/wording.ts'
import { pointOf, writePoint } from './coordinates.ts'
import { nameOf } from './name-of.ts'
import { readValue } from './read-value.ts'

/** An object with what a letter about it must say. */
export interface ReportSubject {
  readonly wording: Wording
  readonly dataset: DatasetEntry
  readonly feature: Feature
  /** The permanent address of the object's page. */
  readonly link: string
}

/** A fact that a letter is about. */
export interface ReportedFact {
  readonly id: string
  readonly title: string
  /** As it stands on the page; null when it is not stated. */
  readonly value: string | null
}

export interface ReportLetter {
  readonly subject: string
  readonly body: string
}

const mostFacts = 8

/** The facts that matter most to visitors: what it is called, where it is, how to reach it, when it is open. */
export function reportableFacts({ wording, dataset, feature }: ReportSubject): readonly ReportedFact[] {
  const fields = dataset.fields.filter((field) => isImportant(field, dataset))
  const facts = fields.map((field) => ({
    id: field.name,
    title: wording.pick(field.title),
    value: readValue(field, feature.properties[field.name] ?? null, wording),
  }))
  return [...facts.slice(0, mostFacts), ...positionFact({ wording, dataset, feature })]
}

function isImportant({ name, type }: FieldEntry, dataset: DatasetEntry): boolean {
  const isCalled = name === dataset.name.field || name === dataset.layerField
  return isCalled || name === 'address' || name === 'step_free' || type === 'phone' || type === 'hours' || name === 'visit_url'
}

function positionFact({ wording, dataset, feature }: Omit<ReportSubject, 'link'>): readonly ReportedFact[] {
  if (dataset.show !== 'points') return []
  const point = feature.geometry === null ? null : pointOf(feature)
  return [{ id: 'position', title: wording.text.getting.report.position, value: point && writePoint(point).wgs84 }]
}

/** A letter in the reader's language that names the object, and the fact where one is chosen. It holds nothing about the reader. */
export function reportLetter(subject: ReportSubject, fact: ReportedFact | null): ReportLetter {
  const { wording, dataset, feature, link } = subject
  const { fill } = wording
  const { report } = wording.text.getting
  const name = nameOf(dataset, feature, wording)
  const about = [
    fill(report.name, { name }),
    fill(report.id, { id: `${dataset.id}/${feature.properties.id}` }),
    fill(report.page, { page: link }),
  ]
  const chosen = fact
    ? [fill(report.field, { field: fact.title, id: fact.id }), fill(report.now, { value: fact.value ?? report.nothing })]
    : [report.wrong]
  return {
    subject: fill(report.subject, { name }),
    body: [report.hello, '', report.intro, '', ...about, '', ...chosen, report.right, ''].join('\n'),
  }
}

/** A letter as an address (RFC 6068), with the line ends that mail has. */
export function mailAddress(contact: string, { subject, body }: ReportLetter): string {
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
}
