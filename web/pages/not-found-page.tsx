import { languagePath } from '../state.ts'
import type { PageContext } from './page-context.ts'

/** Says that there is nothing here, and where there is something. */
export function NotFoundPage({ context: { pageText, language } }: { readonly context: PageContext }) {
  const { notFound } = pageText
  return (
    <>
      <h1>{notFound.title}</h1>
      <p class="lead">{notFound.lead}</p>
      <p class="button-row">
        <a class="button button--primary" href={languagePath(language, '/')}>
          {notFound.toMap}
        </a>
        <a class="button" href={languagePath(language, '/ladda-ner')}>
          {notFound.toDownloads}
        </a>
      </p>
    </>
  )
}
