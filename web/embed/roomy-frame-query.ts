/** When a frame has room for the list beside the map. `frame.css` says the same: keep them alike. */
export const roomyFrameQuery = '(min-width: 700px)'
