import type { Catalogue } from '../../data/model/catalogue.ts'
import { Icon } from '../elements/icon.tsx'
import { LicenceLinks } from '../elements/licence-links.tsx'
import { languagePath } from '../state.ts'
import type { Wording } from '../text/wording.ts'
import { sourcesOn } from './sources-on.ts'

interface FrameFootProps {
  readonly wording: Wording
  /** Null until it has been read. */
  readonly catalogue: Catalogue | null
  readonly layersOn: ReadonlySet<string>
  readonly operator: string | null
  /** The same view on the page itself. */
  readonly pageHref: string
}

/** The foot of a frame: who runs it, whose data it shows, and the way to the whole page. */
export function FrameFoot(props: FrameFootProps) {
  const { wording, operator, pageHref } = props
  const { text, fill } = wording
  return (
    <div class="frame-foot">
      <Sources {...props} />
      <p class="frame-foot__operator">{operator === null ? text.embed.demonstration : fill(text.site.operator, { operator })}</p>
      <a class="frame-foot__page" href={pageHref} target="_blank" rel="noopener">
        {text.embed.openPage}
        <NewTab wording={wording} />
      </a>
    </div>
  )
}

function Sources({ wording, catalogue, layersOn }: FrameFootProps) {
  const { text, language } = wording
  const sources = catalogue ? sourcesOn(catalogue, layersOn, language) : []
  return (
    <details class="frame-foot__sources">
      <summary>{text.embed.sources}</summary>
      <div class="frame-foot__panel">
        <ul>
          {sources.map(({ publisher, licence }) => (
            <li key={`${publisher} ${licence}`}>
              {publisher}, <LicenceLinks wording={wording} licence={licence} licences={catalogue?.licences ?? {}} />
            </li>
          ))}
        </ul>
        <p>
          <a href={languagePath(language, '/licenser')} target="_blank" rel="noopener">
            {text.embed.allSources}
            <NewTab wording={wording} />
          </a>
        </p>
      </div>
    </details>
  )
}

function NewTab({ wording: { text } }: { readonly wording: Wording }) {
  return (
    <>
      <Icon name="open" />
      <span class="visually-hidden"> {text.embed.newTab}</span>
    </>
  )
}
