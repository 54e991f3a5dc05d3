import type { CareRow } from './care-row.ts'

export type ExampleCareUnit = CareRow & { readonly town: string }

const weekdays = (text: string) => ({ mandag: text, tisdag: text, onsdag: text, torsdag: text, fredag: text })
const phoneWeekdays = (text: string) => ({
  telefon_mandag: text,
  telefon_tisdag: text,
  telefon_onsdag: text,
  telefon_torsdag: text,
  telefon_fredag: text,
})
const closedWeekend = { lordag: 'stängt', sondag: 'stängt' }
const closedPhoneWeekend = { telefon_lordag: 'stängt', telefon_sondag: 'stängt' }

/** Hours in the forms that deliveries have; the dataset's README says what each one shows. */
export const exampleCareUnits: readonly ExampleCareUnit[] = [
  {
    ...{ name: 'Exempel vårdcentral Karlskrona', town: 'Karlskrona', kind: 'vårdcentral' },
    ...{ ...weekdays('8-17'), ...closedWeekend, rodadagar: 'stängt', aftnar: 'stängt' },
    ...{ ...phoneWeekdays('08.00–10.00, 13.00–14.30'), ...closedPhoneWeekend, telefon_rodadagar: 'stängt', telefon_aftnar: 'stängt' },
    ...{ referral: 'nej', booking: 'bokad tid', languages: 'sv; en; ar; so', step_free: 'ja', hearing_loop: 'ja' },
  },
  {
    ...{ name: 'Exempel vårdcentral Ronneby', town: 'Ronneby', kind: 'health_centre' },
    opening_hours: 'Mo-Fr 08:00-17:00; week 28-31 Mo-Fr 08:00-12:00; PH off',
    phone_hours: 'Mo-Fr 07:30-11:00; PH off',
    drop_in_hours: 'Mo-Fr 08:00-09:30; PH off',
    ...{
      referral: 'egenvård',
      booking: 'booking; drop_in',
      languages: 'svenska; engelska; tigrinja',
      step_free: 'ja',
      hearing_loop: 'nej',
    },
  },
  {
    ...{ name: 'Exempel vårdcentral Sölvesborg', town: 'Sölvesborg', kind: 'health_centre' },
    opening_hours:
      'Mo-Th 08:00-17:00; We 08:00-19:00; Fr 08:00-15:00; PH off; Jan 05,Dec 24,Dec 31 off; easter -1 day off; Jun 19-25 Fr off',
    ...{ referral: 'nej', booking: 'booking', languages: 'sv; en; bs; sq', step_free: 'ja' },
  },
  {
    ...{ name: 'Exempel tandvård Karlskrona', town: 'Karlskrona', kind: 'tandläkare' },
    ...{
      ...weekdays('07.30-12, 13-16.30'),
      fredag: '07.30-14',
      ...closedWeekend,
      rodadagar: 'stängt',
      aftnar: 'stängt',
      stangt: 'vecka 28–31',
    },
    phone_hours: 'Mo-Fr 07:30-09:00; PH off; week 28-31 off',
    ...{ referral: 'nej', booking: 'booking', languages: 'sv; en; pl; uk', step_free: 'ja', hearing_loop: 'ja' },
  },
  {
    ...{ name: 'Exempel tandvård Karlshamn', town: 'Karlshamn', kind: 'dentist' },
    opening_hours: 'Mo-Fr 07:30-16:30; PH off; 2026 Dec 21-2027 Jan 06 off',
    drop_in_hours: 'Mo,Th 07:30-08:30; PH off',
    ...{ referral: 'nej', booking: 'booking; drop_in', languages: 'sv; en', step_free: 'nej' },
  },
  {
    ...{ name: 'Exempel tandvård Olofström', town: 'Olofström', kind: 'dentist' },
    ...{ ...weekdays('efter överenskommelse'), ...closedWeekend, rodadagar: 'stängt' },
    ...{ referral: 'ja', booking: 'booking', languages: 'sv; fi; teckenspråk', step_free: 'ja', hearing_loop: 'ja' },
  },
  {
    ...{ name: 'Exempel jourcentral Karlshamn', town: 'Karlshamn', kind: 'jourcentral' },
    opening_hours: 'Mo-Su 17:00-01:00',
    phone_hours: '24/7',
    ...{ referral: 'nej', booking: 'drop in', languages: 'sv; en', step_free: 'ja' },
  },
  {
    ...{ name: 'Exempel hälsorum Ronneby', town: 'Ronneby', kind: 'other_care' },
    ...{ ...weekdays('dygnet runt'), lordag: 'dygnet runt', sondag: 'dygnet runt', rodadagar: 'dygnet runt', aftnar: 'dygnet runt' },
    ...{ referral: 'nej', booking: 'drop_in', step_free: 'ja' },
  },
  {
    ...{ name: 'Exempel barnmorskemottagning Karlskrona', town: 'Karlskrona', kind: 'other_care' },
    opening_hours: 'Mo-Fr 08:00-16:00; PH off',
    phone_hours: 'Mo-Fr 08:00-09:00; PH off',
    drop_in_hours: 'Tu 13:00-15:00; PH off',
    ...{ referral: 'nej', booking: 'booking; drop_in', languages: 'sv; en; ar; fa', step_free: 'ja' },
  },
  {
    ...{ name: 'Exempel fysioterapi Sölvesborg', town: 'Sölvesborg', kind: 'other_care' },
    opening_hours: 'Mo-Fr 07:00-18:00; Jun-Aug Mo-Th 08:00-14:00; Jun-Aug Fr off; PH off',
    ...{ referral: 'remiss', booking: 'booking', languages: 'sv', step_free: 'nej', hearing_loop: 'nej' },
  },
  {
    ...{ name: 'Exempel ungdomsmottagning Karlshamn', town: 'Karlshamn', kind: 'other_care' },
    ...{ mandag: '13-18', tisdag: 'stängt', onsdag: '13-18', torsdag: 'efter skolan', fredag: '9-12', rodadagar: 'stängt' },
    ...{ referral: 'nej', booking: 'drop in', languages: 'sv; en; so', step_free: 'ja' },
  },
  {
    ...{ name: 'Exempel vaccination Olofström', town: 'Olofström', kind: 'other_care' },
    opening_hours: '',
    ...{ referral: 'nej', booking: 'booking' },
  },
]
