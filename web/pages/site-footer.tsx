import { languagePath } from '../state.ts'
import type { PageContext } from './page-context.ts'
import { isHere, sitePages } from './site-pages.ts'

/** The foot of the pages that are read: the ways on. The list and map fill their window and have the same ways in the menu. */
export function SiteFooter({ context }: { readonly context: PageContext }) {
  const { wording, language } = context
  const { site } = wording.text
  return (
    <footer class="site-footer">
      <nav class="site-footer__pages" aria-label={site.footer}>
        {sitePages.map(({ path, name }) => (
          <a
            key={path}
            class="site-footer__link"
            href={languagePath(language, path)}
            aria-current={isHere(path, context) ? 'page' : undefined}
          >
            {site[name]}
          </a>
        ))}
      </nav>
    </footer>
  )
}
