import { type Static, Type } from 'typebox'

const orNull = <S extends Type.TSchema>(schema: S) => Type.Union([schema, Type.Null()])

const ReportedErrorSchema = Type.Object(
  {
    id: Type.String({ description: 'Stable id of the object' }),
    field: orNull(Type.String({ description: 'Name of the field; `position` for where it is; null for the object as a whole' })),
    reported: Type.String({ description: 'Day, month or year of the report (ISO 8601)' }),
    status: Type.Enum(['open', 'corrected', 'rejected']),
    note: orNull(Type.String({ description: "The publisher's answer, in Swedish" })),
    note_en: orNull(Type.String({ description: 'The same in English' })),
  },
  { additionalProperties: false },
)

/** `<dataset>.reported-errors.json`: what people have reported, and what the publisher answered. Says nothing of who reported. */
export const ReportedErrors = Type.Object(
  { dataset: Type.String(), reports: Type.Array(ReportedErrorSchema) },
  { additionalProperties: false },
)

export type ReportedErrors = Static<typeof ReportedErrors>
export type ReportedError = Static<typeof ReportedErrorSchema>
