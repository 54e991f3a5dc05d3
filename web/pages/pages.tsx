import { renderToString } from 'preact-render-to-string'
import { embeddingPath } from '../../data/model/embed-path.ts'
import type { PageRequest, RenderedPage } from '../../data/model/page.ts'
import { nameOf } from '../place/name-of.ts'
import { objectPath } from '../place/object-link.tsx'
import { describeForSearch } from '../place/structured-data.ts'
import { joinPlacePath } from '../place-paths.ts'
import { AppPage } from './app-page.tsx'
import { Document, type DocumentProps } from './document.tsx'
import { DownloadsPage } from './downloads-page.tsx'
import { EmbeddingPage } from './embedding-page.tsx'
import { LicencesPage } from './licences-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { type PageContext, pageContext } from './page-context.ts'
import { recordedAssessment } from './recorded-assessment.ts'
import { statementPath } from './site-pages.ts'
import { StatementPage } from './statement-page.tsx'

/** Writes the HTML document of a page. Pure: it reads no file and no clock. */
export function renderPage(request: PageRequest): RenderedPage {
  const context = pageContext(request)
  const page = choosePage(context)
  const html = renderToString(<Document context={context} {...page} />)
  return { status: page.isFound ? 200 : 404, html: `<!doctype html>${html}` }
}

type Page = Omit<DocumentProps, 'context'>

function choosePage(context: PageContext): Page {
  const { path, pageText, wording } = context
  switch (path) {
    case '/':
      return { title: wording.text.site.map, isApp: true, isFound: true, children: <AppPage context={context} place={null} /> }
    case '/ladda-ner':
      return { title: pageText.downloads.title, isApp: false, isFound: true, children: <DownloadsPage context={context} /> }
    case embeddingPath:
      return { title: pageText.embedding.title, isApp: false, isFound: true, children: <EmbeddingPage context={context} /> }
    case '/licenser':
      return { title: pageText.licences.title, isApp: false, isFound: true, children: <LicencesPage context={context} /> }
    case statementPath: {
      const children = <StatementPage context={context} assessment={recordedAssessment} />
      return { title: pageText.statement.title, isApp: false, isFound: true, children }
    }
    default:
      return placePage(context) ?? notFoundPage(context)
  }
}

function placePage(context: PageContext): Page | null {
  const { path, catalogue, feature, wording, nearby, reports, hours, site } = context
  const dataset = feature && catalogue.datasets.find((each) => path === joinPlacePath(each.path, feature.properties.id))
  if (!dataset) return null
  const title = nameOf(dataset, feature, wording)
  const link = `${site.publicUrl}${objectPath(wording, dataset, feature.properties.id)}`
  const data = describeForSearch({ wording, dataset, feature, link })
  return {
    title,
    data,
    isApp: true,
    isFound: true,
    children: <AppPage context={context} place={{ dataset, feature, nearby, reports, hours }} />,
  }
}

function notFoundPage(context: PageContext): Page {
  return { title: context.pageText.notFound.title, isApp: false, isFound: false, children: <NotFoundPage context={context} /> }
}
