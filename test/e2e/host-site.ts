import { createServer } from 'node:http'

/** Somebody else's web site: one page with what is put into it, on an origin and a site of its own. */
export interface HostSite {
  /** The page that holds some HTML. */
  readonly pageWith: (html: string) => string
  readonly close: () => Promise<void>
}

/** Starts the site on a free port. It is called `localhost`, which is another site than the `127.0.0.1` that is framed. */
export async function startHostSite(): Promise<HostSite> {
  const server = createServer((request, response) => {
    const content = new URL(request.url ?? '/', 'http://localhost').searchParams.get('content') ?? ''
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(hostPage(content))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The host site has no port')
  return {
    pageWith: (html) => `http://localhost:${address.port}/?content=${encodeURIComponent(html)}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function hostPage(content: string): string {
  return `<!doctype html><html lang="sv"><head><title>Exempelkommunen</title><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"></head>
<body><main><h1>Exempelkommunen</h1><p><a href="#before">Före ramen</a></p>${content}<p><a href="#after">Efter ramen</a></p></main></body></html>`
}
