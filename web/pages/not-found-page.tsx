import { embedPath } from '../../data/model/embed-path.ts'
import { languagePath } from '../state.ts'
import type { PageContext } from './page-context.ts'

/** Says that there is nothing here, and where there is something. */
export function NotFoundPage({ context }: { readonly context: PageContext }) {
  const { notFound } = context.pageText
  return (
    <>
      <h1>{notFound.title}</h1>
      <p class="lead">{notFound.lead}</p>
      <p class="button-row">{context.isEmbedded ? <BackInFrame context={context} /> : <Ways context={context} />}</p>
    </>
  )
}

function Ways({ context: { pageText, language } }: { readonly context: PageContext }) {
  return (
    <>
      <a class="button button--primary" href={languagePath(language, '/')}>
        {pageText.notFound.toMap}
      </a>
      <a class="button" href={languagePath(language, '/ladda-ner')}>
        {pageText.notFound.toDownloads}
      </a>
    </>
  )
}

/** In a frame the way back stays in the frame. */
function BackInFrame({ context: { pageText, language } }: { readonly context: PageContext }) {
  return (
    <a class="button button--primary" href={languagePath(language, embedPath)} target="_self">
      {pageText.notFound.toMap}
    </a>
  )
}
