import { z } from 'zod'
import { configSchema } from './schema.js'

/** The JSON Schema of the configuration file for editors, as it stands in docs/config.schema.json. */
export function configJsonSchema(): object {
  return z.toJSONSchema(configSchema, { target: 'draft-7', io: 'input' })
}
