/** Words of the view in a frame on somebody else's page, and of the snippet that puts it there; see `sv.ts`. */
export const embedSv = {
  showMap: 'Visa karta',
  showList: 'Visa lista',
  sources: 'Källor',
  allSources: 'Alla källor och licenser',
  openPage: 'Öppna i Öppna Blekinge',
  newTab: '(ny flik)',
  demonstration: 'En demonstration, inte Region Blekinges.',
  frameTitle: '{layers} i {area}: karta och lista från Öppna Blekinge',
  county: 'Blekinge',
  everything: 'Platser',
  updated: 'Koden och förhandsvisningen är uppdaterade.',
} as const
