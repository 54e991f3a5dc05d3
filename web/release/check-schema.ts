/**
 * Whether a value has the shape that a JSON Schema states. Knows the words that the project's schemas use, and takes properties
 * that a schema does not name as they come: a newer release may say more than this page knows.
 */
export function matchesSchema(schema: unknown, value: unknown): boolean {
  if (!isRecord(schema)) return false
  if (Array.isArray(schema.anyOf)) return schema.anyOf.some((each) => matchesSchema(each, value))
  if (Array.isArray(schema.enum)) return schema.enum.includes(value)
  if ('const' in schema) return schema.const === value
  return matchesType(schema, value)
}

/** Whether a value is an object with names and values, and no array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

type Schema = Readonly<Record<string, unknown>>

function matchesType(schema: Schema, value: unknown): boolean {
  switch (schema.type) {
    case 'object':
      return isRecord(value) && matchesObject(schema, value)
    case 'array':
      return Array.isArray(value) && matchesArray(schema, value)
    case 'string':
      return typeof value === 'string' && matchesText(schema, value)
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && isAtLeast(schema.minimum, value)
    case 'integer':
      return Number.isInteger(value) && isAtLeast(schema.minimum, Number(value))
    case 'boolean':
      return typeof value === 'boolean'
    case 'null':
      return value === null
    default:
      throw new Error(`The schema uses the type ${JSON.stringify(schema.type)}, which is not known here`)
  }
}

function matchesObject(schema: Schema, value: Schema): boolean {
  const required = Array.isArray(schema.required) ? schema.required : []
  const properties = isRecord(schema.properties) ? schema.properties : {}
  const patterns = isRecord(schema.patternProperties) ? Object.values(schema.patternProperties) : []
  return (
    required.every((name) => typeof name === 'string' && Object.hasOwn(value, name)) &&
    Object.entries(properties).every(([name, each]) => !Object.hasOwn(value, name) || matchesSchema(each, value[name])) &&
    patterns.every((each) => Object.values(value).every((one) => matchesSchema(each, one)))
  )
}

/** A list of schemas stands for a tuple, one schema for every item. */
function matchesArray({ items, minItems }: Schema, value: readonly unknown[]): boolean {
  if (Array.isArray(items)) return value.length === items.length && items.every((each, index) => matchesSchema(each, value[index]))
  return isAtLeast(minItems, value.length) && (items === undefined || value.every((one) => matchesSchema(items, one)))
}

function matchesText({ pattern, minLength, maxLength }: Schema, value: string): boolean {
  if (typeof pattern === 'string' && !new RegExp(pattern, 'u').test(value)) return false
  return isAtLeast(minLength, value.length) && (typeof maxLength !== 'number' || value.length <= maxLength)
}

function isAtLeast(limit: unknown, value: number): boolean {
  return typeof limit !== 'number' || value >= limit
}
