/** When the list is a sheet over the map. `layout.css` says the same: keep them alike. Lower screens scroll as one page. */
export const sheetQuery = '(max-width: 899px) and (min-height: 500px)'
