/** The shape of rows to come. What is loading is said at once to those who listen, and after a second to those who look. */
export function Loading({ what, rows = 6 }: { readonly what: string; readonly rows?: number }) {
  return (
    <div class="loading">
      <p class="loading__what" role="status">
        {what} …
      </p>
      <div aria-hidden="true">
        {Array.from({ length: rows }, (_, index) => (
          <div class="loading__row" key={index}>
            <span class="loading__mark" />
            <span class="loading__lines" />
          </div>
        ))}
      </div>
    </div>
  )
}
