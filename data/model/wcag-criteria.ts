import type { LocalisedText } from './localised-text.ts'

/** A success criterion of the Web Content Accessibility Guidelines. */
export interface WcagCriterion {
  readonly id: string
  readonly level: 'A' | 'AA'
  /** Short name; the Swedish ones are our own. */
  readonly title: LocalisedText
  /** Version that it came with. The law asks for 2.1, by way of EN 301 549; what came with 2.2 goes beyond it. */
  readonly since: '2.1' | '2.2'
}

const criterion = <Id extends string>(id: Id, level: 'A' | 'AA', sv: string, en: string) =>
  ({ id, level, title: { sv, en }, since: '2.1' }) as const
const newer = <Id extends string>(id: Id, level: 'A' | 'AA', sv: string, en: string) =>
  ({ id, level, title: { sv, en }, since: '2.2' }) as const

/**
 * Every success criterion of WCAG 2.2 on levels A and AA (https://www.w3.org/TR/WCAG22/). 4.1.1 is none of them any more. The
 * clause of EN 301 549 V3.2.1 for a criterion is its number after "9.".
 */
export const wcagCriteria = [
  criterion('1.1.1', 'A', 'Icke-textuellt innehåll', 'Non-text content'),
  criterion('1.2.1', 'A', 'Enbart ljud och enbart video', 'Audio-only and video-only (prerecorded)'),
  criterion('1.2.2', 'A', 'Undertexter, inspelat', 'Captions (prerecorded)'),
  criterion('1.2.3', 'A', 'Syntolkning eller annat alternativ, inspelat', 'Audio description or media alternative (prerecorded)'),
  criterion('1.2.4', 'AA', 'Undertexter, direktsänt', 'Captions (live)'),
  criterion('1.2.5', 'AA', 'Syntolkning, inspelat', 'Audio description (prerecorded)'),
  criterion('1.3.1', 'A', 'Information och relationer', 'Info and relationships'),
  criterion('1.3.2', 'A', 'Meningsfull ordning', 'Meaningful sequence'),
  criterion('1.3.3', 'A', 'Sensoriska egenskaper', 'Sensory characteristics'),
  criterion('1.3.4', 'AA', 'Bildskärmens riktning', 'Orientation'),
  criterion('1.3.5', 'AA', 'Inmatningens syfte', 'Identify input purpose'),
  criterion('1.4.1', 'A', 'Användning av färg', 'Use of colour'),
  criterion('1.4.2', 'A', 'Kontroll av ljud', 'Audio control'),
  criterion('1.4.3', 'AA', 'Kontrast i text', 'Contrast (minimum)'),
  criterion('1.4.4', 'AA', 'Textens storlek', 'Resize text'),
  criterion('1.4.5', 'AA', 'Bilder av text', 'Images of text'),
  criterion('1.4.10', 'AA', 'Anpassning till smal skärm', 'Reflow'),
  criterion('1.4.11', 'AA', 'Kontrast i annat än text', 'Non-text contrast'),
  criterion('1.4.12', 'AA', 'Avstånd i text', 'Text spacing'),
  criterion('1.4.13', 'AA', 'Innehåll vid hovring eller fokus', 'Content on hover or focus'),
  criterion('2.1.1', 'A', 'Tangentbord', 'Keyboard'),
  criterion('2.1.2', 'A', 'Ingen tangentbordsfälla', 'No keyboard trap'),
  criterion('2.1.4', 'A', 'Kortkommandon av ett tecken', 'Character key shortcuts'),
  criterion('2.2.1', 'A', 'Justerbar tidsgräns', 'Timing adjustable'),
  criterion('2.2.2', 'A', 'Pausa, stoppa, dölja', 'Pause, stop, hide'),
  criterion('2.3.1', 'A', 'Tre blinkningar eller färre', 'Three flashes or below threshold'),
  criterion('2.4.1', 'A', 'Hoppa över block', 'Bypass blocks'),
  criterion('2.4.2', 'A', 'Sidans titel', 'Page titled'),
  criterion('2.4.3', 'A', 'Fokusordning', 'Focus order'),
  criterion('2.4.4', 'A', 'Länkars syfte i sitt sammanhang', 'Link purpose (in context)'),
  criterion('2.4.5', 'AA', 'Flera vägar', 'Multiple ways'),
  criterion('2.4.6', 'AA', 'Rubriker och etiketter', 'Headings and labels'),
  criterion('2.4.7', 'AA', 'Synligt fokus', 'Focus visible'),
  newer('2.4.11', 'AA', 'Fokus skyms inte', 'Focus not obscured (minimum)'),
  criterion('2.5.1', 'A', 'Gester', 'Pointer gestures'),
  criterion('2.5.2', 'A', 'Ångra ett klick', 'Pointer cancellation'),
  criterion('2.5.3', 'A', 'Etiketten ingår i namnet', 'Label in name'),
  criterion('2.5.4', 'A', 'Styrning med rörelse', 'Motion actuation'),
  newer('2.5.7', 'AA', 'Dragrörelser', 'Dragging movements'),
  newer('2.5.8', 'AA', 'Storlek på det som trycks', 'Target size (minimum)'),
  criterion('3.1.1', 'A', 'Sidans språk', 'Language of page'),
  criterion('3.1.2', 'AA', 'Delars språk', 'Language of parts'),
  criterion('3.2.1', 'A', 'Vid fokus', 'On focus'),
  criterion('3.2.2', 'A', 'Vid inmatning', 'On input'),
  criterion('3.2.3', 'AA', 'Konsekvent navigering', 'Consistent navigation'),
  criterion('3.2.4', 'AA', 'Konsekvent benämning', 'Consistent identification'),
  newer('3.2.6', 'A', 'Konsekvent hjälp', 'Consistent help'),
  criterion('3.3.1', 'A', 'Fel pekas ut', 'Error identification'),
  criterion('3.3.2', 'A', 'Etiketter eller instruktioner', 'Labels or instructions'),
  criterion('3.3.3', 'AA', 'Förslag vid fel', 'Error suggestion'),
  criterion('3.3.4', 'AA', 'Förebygga allvarliga fel', 'Error prevention (legal, financial, data)'),
  newer('3.3.7', 'A', 'Samma uppgift en gång', 'Redundant entry'),
  newer('3.3.8', 'AA', 'Tillgänglig inloggning', 'Accessible authentication (minimum)'),
  criterion('4.1.2', 'A', 'Namn, roll, värde', 'Name, role, value'),
  criterion('4.1.3', 'AA', 'Statusmeddelanden', 'Status messages'),
] as const satisfies readonly WcagCriterion[]

export type CriterionId = (typeof wcagCriteria)[number]['id']
