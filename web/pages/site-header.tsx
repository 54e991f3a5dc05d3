import { Icon } from '../elements/icon.tsx'
import { languagePath } from '../state.ts'
import type { PageContext } from './page-context.ts'
import { isHere, sitePages } from './site-pages.ts'

/** The header of every page: the name, the ways, the language, the theme, and who runs this. */
export function SiteHeader({ context }: { readonly context: PageContext }) {
  const { wording, language } = context
  const { site } = wording.text
  return (
    <header>
      <div class="site-header">
        <a class="site-header__name" href={languagePath(language, '/')}>
          <Mark />
          {site.name}
        </a>
        <button type="button" class="site-header__menu" popovertarget="site-menu">
          <Icon name="menu" />
          {site.menu}
        </button>
        <div id="site-menu" class="site-menu" popover="auto">
          <Navigation context={context} />
          <LanguageLink context={context} />
          <ThemeSelect context={context} />
        </div>
      </div>
      <OperatorNote context={context} />
    </header>
  )
}

function Navigation({ context: { wording, language, path, feature } }: { readonly context: PageContext }) {
  const { site } = wording.text
  return (
    <nav aria-label={site.navigation} class="site-menu__pages">
      {sitePages.map((page) => (
        <a
          key={page.path}
          class="site-menu__link"
          href={languagePath(language, page.path)}
          aria-current={isHere(page.path, { path, feature }) ? 'page' : undefined}
        >
          {site[page.name]}
        </a>
      ))}
    </nav>
  )
}

function LanguageLink({ context: { wording, language, path } }: { readonly context: PageContext }) {
  const other = language === 'sv' ? 'en' : 'sv'
  return (
    <a class="site-menu__link" lang={other} hreflang={other} rel="alternate" href={languagePath(other, path)} data-other-language="">
      {wording.text.site.otherLanguage}
    </a>
  )
}

function ThemeSelect({ context: { wording } }: { readonly context: PageContext }) {
  const { site } = wording.text
  return (
    <label class="site-menu__theme needs-script">
      <span class="site-menu__theme-label">{site.theme}</span>
      <select class="select select--header" data-theme-select="">
        <option value="auto">{site.themeAuto}</option>
        <option value="light">{site.themeLight}</option>
        <option value="dark">{site.themeDark}</option>
      </select>
    </label>
  )
}

/** Until somebody takes charge of the site, it must not look as if Region Blekinge had. */
function OperatorNote({ context: { wording, site } }: { readonly context: PageContext }) {
  const { text, fill } = wording
  if (site.operator === null) return <p class="operator-note">{text.site.demonstration}</p>
  return <p class="operator-note operator-note--known">{fill(text.site.operator, { operator: site.operator })}</p>
}

/** A wave and an acorn's arc: sea and oak. */
function Mark() {
  return (
    <svg class="site-header__mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path
        class="site-header__leaf"
        d="M16 3c5 3 7.500 6.500 7.500 10.500 0 1.700-.5 3.200-1.400 4.500H9.900a8 8 0 0 1-1.400-4.500C8.500 9.500 11 6 16 3Z"
      />
      <path
        class="site-header__wave"
        d="M2 21c3.500 0 3.500 2.500 7 2.500s3.500-2.500 7-2.500 3.500 2.500 7 2.500 3.500-2.500 7-2.500v3c-3.500 0-3.500 2.500-7 2.500s-3.500-2.500-7-2.500-3.500 2.500-7 2.500-3.500-2.500-7-2.500v-3Z"
      />
    </svg>
  )
}
