// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Turns the schemas of an OpenAPI 3.0 document into strict JSON Schema validators. An object without
// additionalProperties is closed, `nullable` becomes a null branch, and annotations that do not validate are dropped, so
// that ajv can refuse whatever is left that it does not know.
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

const annotations = new Set(['description', 'example', 'title', 'nullable', 'deprecated', 'default']);

function closed(schema) {
  return schema.type === 'object' && schema.additionalProperties === undefined && !schema.allOf;
}

function mapped(object) {
  return Object.fromEntries(Object.entries(object).map(([name, schema]) => [name, strict(schema)]));
}

// The same schema in JSON Schema, where it says more than OpenAPI's own reading of it: closed.
export function strict(schema) {
  if (schema.$ref)
    return { $ref: schema.$ref.split('/').at(-1) };
  const result = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (annotations.has(keyword))
      continue;
    if (keyword === 'properties')
      result.properties = mapped(value);
    else if (keyword === 'items' || (keyword === 'additionalProperties' && typeof value === 'object'))
      result[keyword] = strict(value);
    else if (keyword === 'allOf' || keyword === 'oneOf' || keyword === 'anyOf')
      result[keyword] = value.map(strict);
    else
      result[keyword] = value;
  }
  if (closed(schema))
    result.additionalProperties = false;
  return schema.nullable ? { anyOf: [{ type: 'null' }, result] } : result;
}

export class Schemas {
  #ajv;
  #compiled = new Map();

  constructor(document) {
    this.#ajv = new Ajv({ strict: true, strictRequired: true, allErrors: true });
    addFormats(this.#ajv);
    for (const [name, schema] of Object.entries(document.components.schemas))
      this.#ajv.addSchema(strict(schema), name);
  }

  // What is wrong with the value, as [{ pointer, what }]; nothing is [].
  faults(schema, value) {
    let validate = this.#compiled.get(schema);
    if (!validate) {
      validate = this.#ajv.compile(strict(schema));
      this.#compiled.set(schema, validate);
    }
    if (validate(value))
      return [];
    return validate.errors.map(({ instancePath, message, params }) => {
      const extra = params.additionalProperty ?? params.allowedValues?.join(', ');
      return { pointer: instancePath || '/', what: extra === undefined ? message : `${message}: ${extra}` };
    });
  }
}
