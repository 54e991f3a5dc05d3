import { CopyButton } from '../elements/copy-button.tsx'
import { formatSnippet, frameHeight, frameHref, frameSandbox, frameTitle } from '../embed/snippet.ts'
import { languagePath } from '../state.ts'
import { EmbedBuilder } from './embed-builder.tsx'
import { EmbedParameters } from './embed-parameters.tsx'
import type { PageContext } from './page-context.ts'
import { statementPath } from './site-pages.ts'

interface EmbeddingProps {
  readonly context: PageContext
}

/** How to show the map and list on another site: the snippet, and everything that its host needs to know. */
export function EmbeddingPage({ context }: EmbeddingProps) {
  const { embedding } = context.pageText
  return (
    <>
      <h1>{embedding.title}</h1>
      <p class="lead">{embedding.lead}</p>
      <EmbedBuilder context={context} />
      <Snippet context={context} />
      <section>
        <h2>{embedding.size}</h2>
        <p>{embedding.sizeAbout}</p>
        <p>{embedding.sizeHost}</p>
        <p>{embedding.alternative}</p>
      </section>
      <Accessibility context={context} />
      <section>
        <h2>{embedding.privacy}</h2>
        <p>{embedding.privacyAbout}</p>
        <p>{embedding.position}</p>
      </section>
      <Security context={context} />
      <EmbedParameters context={context} />
    </>
  )
}

/** The snippet that the page starts with, and what it gives. */
function Snippet({ context }: EmbeddingProps) {
  const { pageText, wording, language, site } = context
  const { embedding } = pageText
  const href = frameHref({ language, layers: [], municipality: null, theme: 'auto', show: 'list', heightPx: frameHeight.start })
  const title = frameTitle(wording, [], null)
  const snippet = formatSnippet({ url: `${site.publicUrl}${href}`, title, heightPx: frameHeight.start })
  return (
    <>
      <section data-embed-result="">
        <h2>{embedding.code}</h2>
        <noscript>
          <p>{embedding.ready}</p>
        </noscript>
        <p>{embedding.codeAbout}</p>
        <pre class="snippet">
          <code data-embed-code="">{snippet}</code>
        </pre>
        <CopyButton wording={wording} value={snippet} what={embedding.codeWhat} />
      </section>
      <section class="needs-script" data-embed-preview="">
        <h2>{embedding.preview}</h2>
        <iframe
          class="builder__preview"
          src={href}
          title={title}
          width="100%"
          height={frameHeight.start}
          loading="lazy"
          referrerpolicy="no-referrer"
          sandbox={frameSandbox}
        />
      </section>
    </>
  )
}

/** What the law asks of whoever embeds. */
function Accessibility({ context }: EmbeddingProps) {
  const { pageText, wording, language, site } = context
  const { embedding } = pageText
  const statement = languagePath(language, statementPath)
  const operator = site.operator ?? wording.text.site.name
  const sample = wording.fill(embedding.accessibilitySample, { operator, url: `${site.publicUrl}${statement}` })
  return (
    <section>
      <h2>{embedding.accessibility}</h2>
      <p>{embedding.accessibilityAbout}</p>
      <blockquote class="sample">
        <p>{sample}</p>
      </blockquote>
      <CopyButton wording={wording} value={sample} what={embedding.accessibilityCopy} />
      <p>
        <a href={statement}>{embedding.accessibilityLink}</a>
      </p>
    </section>
  )
}

function Security({ context: { pageText, wording, site } }: EmbeddingProps) {
  const { embedding } = pageText
  return (
    <section>
      <h2>{embedding.security}</h2>
      <p>{embedding.securityAbout}</p>
      <p>{wording.fill(embedding.securityHost, { origin: site.publicUrl })}</p>
      <p>{embedding.securityOnly}</p>
    </section>
  )
}
