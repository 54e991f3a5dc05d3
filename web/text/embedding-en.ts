import type { embeddingSv } from './embedding-sv.ts'
import type { TableOf } from './texts.ts'

/** The same in English. */
export const embeddingEn: TableOf<typeof embeddingSv> = {
  title: 'Embed the map and list',
  lead: 'Show the data on your own site. Choose what is to be seen, copy the code and paste it where the map is to stand.',
  choose: 'Choose what to show',
  layersAbout: 'If you choose no layer, those that the site itself starts with are shown.',
  look: 'Look of the frame',
  area: 'Area',
  county: 'All of Blekinge',
  language: 'Language of the frame',
  swedish: 'Swedish',
  english: 'English',
  theme: 'Colours',
  show: 'Shown first when the frame is narrow',
  showList: 'The list',
  showMap: 'The map',
  height: 'Height in pixels',
  previewWidth: 'Width of the preview',
  previewWide: 'As the page',
  previewNarrow: '320 pixels, as a phone',
  code: 'The code',
  codeAbout: 'Paste the code as it is, into a part of the page that takes HTML.',
  codeWhat: 'the code',
  ready: 'Without JavaScript you cannot choose here. The code below works all the same: change the address by the parameters further down.',
  preview: 'Preview',
  size: 'Size',
  sizeAbout:
    'The frame fills the width that it is given. From 700 pixels the list stands beside the map. In a narrower frame one of them is seen at a time, and a button changes over. The height should be at least 400 pixels, and rather 600. Keep the frame lower than the window of a phone, so that people can scroll past it.',
  sizeHost: 'A heading before the frame on your own page helps. Change the title of the frame too if you can write a better one.',
  parameters: 'Parameters of the address',
  parametersAbout:
    'The address is {url}, in English {english}. All parameters may be left out. A value that cannot be understood counts as left out, so an old address never stops working.',
  parameter: 'Parameter',
  meaning: 'Meaning',
  example: 'Example',
  layers: 'Layers to show, with commas between. Their names stand below.',
  municipality: 'Code of the municipality. Then only what lies there is shown.',
  map: 'Where the map looks: zoom, latitude and longitude in WGS 84, with slashes between.',
  list: 'all shows the whole list, what lies outside the map view too.',
  near: '0 hides what has an approximate place only.',
  showParameter: 'map shows the map first when the frame is narrow. Otherwise the list is shown.',
  themeParameter: 'light or dark. Otherwise the frame follows the visitor’s device.',
  slice:
    'Which measurement is shown for a dataset of areas; followed by the name of the dataset. Choose the measurement on the site and take the parameter from the address there.',
  place: 'A single place is shown when its address is added, for example {path}.',
  layerNames: 'Names of layers',
  layerName: 'Name in the address',
  layerTitle: 'Layer',
  codes: 'Codes of the municipalities',
  privacy: 'What is sent',
  privacyAbout:
    'The visitor’s browser fetches the frame from this site, and nothing from anybody else. No cookies are set and nothing is kept in the browser. The log of the server holds neither the visitor’s address, nor the page that the frame stands on, nor what is shown in it.',
  position:
    'The frame may not ask where the visitor is, unless you allow it by adding allow="geolocation" to the code. The position stays in the browser.',
  security: 'Security',
  securityAbout:
    'The code sets sandbox, which keeps the frame from replacing your page, showing dialogs over it or saving files to the computer. Four things are allowed: scripts, which draw the map; the same origin, so that the scripts reach this site’s own files; new tabs; and that those tabs work as ordinary pages.',
  securityHost: 'If your site has a Content-Security-Policy, it needs frame-src {origin}.',
  securityOnly: 'Only this view can be shown in a frame. The rest of the site does not allow it.',
  accessibility: 'Your accessibility statement',
  accessibilityAbout:
    'What you embed is part of your site, and the Swedish act (2018:1937) on accessibility of digital public services holds for you. Mention the frame in your statement, say where it is and link to ours. It says how the frame was tested and what falls short.',
  accessibilitySample:
    'On the page [name of the page] we show a map and a list from {operator}. How accessible it is can be read at {url}. All places on the map are in the list too. Report faults to us, and we pass them on.',
  accessibilityCopy: 'the suggested text',
  accessibilityLink: 'Read our accessibility statement',
  alternative: 'Below the frame there is always a link to the same content on the whole page, in a new tab.',
}
