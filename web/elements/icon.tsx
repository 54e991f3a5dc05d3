const paths = {
  search: 'M10.5 4a6.5 6.5 0 1 0 4 11.6l4.7 4.7 1.4-1.4-4.7-4.7A6.5 6.5 0 0 0 10.5 4Zm0 2a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z',
  close: 'm6.4 5 5.6 5.6L17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4 6.4 5Z',
  up: 'm12 8 7 7-1.4 1.4-5.6-5.6-5.6 5.6L5 15l7-7Z',
  down: 'm12 16-7-7 1.4-1.4 5.6 5.6 5.6-5.6L19 9l-7 7Z',
  back: 'M10.6 5 12 6.4 7.4 11H20v2H7.4l4.6 4.6-1.4 1.4-7-7 7-7Z',
  layers:
    'm12 3 10 5.5L12 14 2 8.5 12 3Zm0 2.3L6.2 8.5 12 11.7l5.8-3.2L12 5.3ZM4.1 11.7 12 16l7.9-4.3L22 12.9 12 18.4 2 12.9l2.1-1.2Zm0 3.9L12 19.9l7.9-4.3 2.1 1.1-10 5.5-10-5.5 2.1-1.1Z',
  copy: 'M8 3h12v13h-2V5H8V3ZM4 7h12v14H4V7Zm2 2v10h8V9H6Z',
  open: 'M13 4h7v7h-2V7.400l-7.300 7.300-1.400-1.400L16.600 6H13V4ZM5 6h5v2H6v10h10v-4h2v6H4V6h1Z',
  menu: 'M3 6h18v2H3V6Zm0 5h18v2H3v-2Zm0 5h18v2H3v-2Z',
  place:
    'M12 2a7 7 0 0 1 7 7c0 4.6-7 13-7 13S5 13.600 5 9a7 7 0 0 1 7-7Zm0 2a5 5 0 0 0-5 5c0 2.500 3 7.200 5 9.900 2-2.700 5-7.400 5-9.900a5 5 0 0 0-5-5Zm0 2.500a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5Z',
} as const

/** A sign beside words that say the same. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={paths[name]} fill="currentColor" />
    </svg>
  )
}
