import type { Catalogue } from '../../data/model/catalogue.ts'
import type { Wording } from '../text/wording.ts'

interface LicenceLinksProps {
  readonly wording: Wording
  /** One id or name, or several joined with " + ". */
  readonly licence: string
  readonly licences: Catalogue['licences']
}

/** The names of licences, each linked to its text. */
export function LicenceLinks({ wording, licence, licences }: LicenceLinksProps) {
  return (
    <>
      {licence.split(' + ').map((id, index) => {
        const known = licences[id] ?? Object.values(licences).find(({ name }) => name === id)
        return (
          <span key={id}>
            {index === 0 ? '' : ' + '}
            {known?.url ? (
              <a href={known.url} title={wording.pick(known.terms)}>
                {wording.pick(known.title)}
              </a>
            ) : (
              ((known && wording.pick(known.title)) ?? id)
            )}
          </span>
        )
      })}
    </>
  )
}
