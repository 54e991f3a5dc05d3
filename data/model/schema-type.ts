/** Types of schema.org that objects are described with for search engines. Works of art are places too: an address and a point belong to those. */
export const schemaTypes = [
  'BusStop',
  'BoatTerminal',
  'CivicStructure',
  'Dentist',
  'Hospital',
  'MedicalBusiness',
  'MedicalClinic',
  'Pharmacy',
  'Place',
  'Preschool',
  'School',
  'VisualArtwork',
] as const

export type SchemaType = (typeof schemaTypes)[number]
