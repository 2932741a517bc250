// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The OpenAPI document as a judge: which operation a call belongs to, and what is wrong with its two directions.
// Literal path segments win over placeholders and letter case does not matter, as on the real servers.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Schemas } from './schemas.mjs';

const methods = ['get', 'put', 'post', 'delete', 'patch'];
export const documentFile = new URL('./altinn-enduser.openapi.yaml', import.meta.url);

const isPlaceholder = (segment) => segment.startsWith('{');

// A slash at the end says nothing, as on the real servers.
function segmentsOf(path) {
  return path.replace(/\/$/, '').split('/').slice(1);
}

function fits(pattern, segments) {
  return pattern.length === segments.length &&
    pattern.every((part, index) => isPlaceholder(part) || part.toLowerCase() === segments[index].toLowerCase());
}

// Negative when the first pattern is the more literal one, read from the left.
function moreLiteral(one, other) {
  for (let index = 0; index < one.length; ++index) {
    const difference = Number(isPlaceholder(one[index])) - Number(isPlaceholder(other[index]));
    if (difference !== 0)
      return difference;
  }
  return 0;
}

export function mediaTypeOf(contentType) {
  return (contentType ?? '').split(';')[0].trim().toLowerCase();
}

function isJson(mediaType) {
  return mediaType === 'application/json' || mediaType.endsWith('+json');
}

export class Contract {
  constructor(text = readFileSync(documentFile, 'utf8')) {
    this.document = parse(text);
    this.schemas = new Schemas(this.document);
    this.operations = [];
    for (const [path, item] of Object.entries(this.document.paths)) {
      for (const method of methods.filter((each) => item[each]))
        this.operations.push(this.#operation(path, method, item[method]));
    }
  }

  #operation(path, method, source) {
    const responses = {};
    for (const [status, response] of Object.entries(source.responses))
      responses[status] = this.resolved(response);
    return {
      id: source.operationId,
      method: method.toUpperCase(),
      path,
      segments: segmentsOf(path),
      parameters: (source.parameters ?? []).map((each) => this.resolved(each)),
      body: source.requestBody && this.resolved(source.requestBody),
      needsToken: !(source.security ?? []).some((each) => Object.keys(each).length === 0),
      responses,
    };
  }

  resolved(node) {
    return node.$ref ? node.$ref.slice(2).split('/').reduce((at, name) => at[name], this.document) : node;
  }

  // { operation } or { reason }.
  find(method, path) {
    const segments = segmentsOf(path);
    const fitting = this.operations.filter((each) => fits(each.segments, segments))
      .sort((one, other) => moreLiteral(one.segments, other.segments));
    if (fitting.length === 0)
      return { reason: 'the path is not in the document' };
    const operation = fitting.find((each) => each.method === method && each.path === fitting[0].path);
    return operation ? { operation } : { reason: `${method} is not in the document for ${fitting[0].path}` };
  }

  // What is wrong with the caller's side: [{ pointer, what }].
  requestFaults(operation, exchange) {
    const question = exchange.target.indexOf('?');
    const path = question < 0 ? exchange.target : exchange.target.slice(0, question);
    const query = new URLSearchParams(question < 0 ? '' : exchange.target.slice(question + 1));
    const faults = [];
    if (operation.needsToken && !exchange.bearer)
      faults.push({ pointer: 'header Authorization', what: 'is missing' });
    if (!operation.needsToken && exchange.bearer)
      faults.push({ pointer: 'header Authorization', what: 'gives a token to a call that needs none' });
    const known = operation.parameters.filter((each) => each.in === 'query').map((each) => each.name);
    for (const name of new Set(query.keys())) {
      if (!known.includes(name))
        faults.push({ pointer: `query ${name}`, what: 'is not in the document' });
    }
    for (const parameter of operation.parameters)
      faults.push(...this.#parameterFaults(operation, parameter, path, query, exchange.headers));
    return [...faults, ...this.#requestBodyFaults(operation, exchange)];
  }

  #parameterFaults(operation, parameter, path, query, headers) {
    const pointer = `${parameter.in} ${parameter.name}`;
    let values = [];
    if (parameter.in === 'path')
      values = [decodeURIComponent(segmentsOf(path)[operation.segments.indexOf(`{${parameter.name}}`)])];
    else if (parameter.in === 'query')
      values = query.getAll(parameter.name);
    else
      values = headers[parameter.name] === undefined ? [] : [headers[parameter.name]];
    if (values.length === 0)
      return parameter.required ? [{ pointer, what: 'is missing' }] : [];
    const schema = this.resolved(parameter.schema);
    if (schema.type !== 'array' && values.length > 1)
      return [{ pointer, what: 'is repeated' }];
    const value = schema.type === 'array' ? values.map((each) => typed(this.resolved(schema.items), each))
      : typed(schema, values[0]);
    return this.schemas.faults(schema, value).map(({ what }) => ({ pointer, what }));
  }

  #requestBodyFaults(operation, exchange) {
    const body = exchange.requestBody ?? '';
    if (!operation.body)
      return body === '' ? [] : [{ pointer: 'request body', what: 'is not in the document' }];
    if (body === '')
      return operation.body.required ? [{ pointer: 'request body', what: 'is missing' }] : [];
    return this.#bodyFaults(operation.body.content, exchange.headers['Content-Type'], body, 'request body');
  }

  // What is wrong with the server's side: [{ pointer, what }].
  responseFaults(operation, exchange) {
    const response = operation.responses[exchange.status];
    if (!response)
      return [{ pointer: 'status', what: `${exchange.status} is not in the document` }];
    if (exchange.omittedBytes !== undefined)
      return this.#mediaFaults(response.content ?? {}, mediaTypeOf(exchange.type));
    const body = exchange.body ?? '';
    if (body === '') {
      // OpenAPI 3.0 cannot say that a body may be missing; the descriptions of the errors do.
      const mayBeEmpty = !response.content || (exchange.status >= 400 && /\bempty\b/.test(response.description));
      return mayBeEmpty ? [] : [{ pointer: 'body', what: 'is empty' }];
    }
    return this.#bodyFaults(response.content ?? {}, exchange.type, body, 'body');
  }

  #mediaFaults(content, mediaType) {
    return content[mediaType] ? []
      : [{ pointer: 'media type', what: `"${mediaType}" is not among ${Object.keys(content).join(', ') || 'none'}` }];
  }

  #bodyFaults(content, contentType, body, where) {
    const mediaType = mediaTypeOf(contentType);
    const wrong = this.#mediaFaults(content, mediaType);
    if (wrong.length > 0)
      return wrong;
    let value = body;
    if (isJson(mediaType)) {
      try {
        value = JSON.parse(body);
      } catch (error) {
        return [{ pointer: where, what: `is not JSON: ${error.message}` }];
      }
    }
    return this.schemas.faults(content[mediaType].schema, value)
      .map(({ pointer, what }) => ({ pointer: `${where} ${pointer}`, what }));
  }
}

// A parameter's text as the type that its schema names; text that is not of that type stays text, and so fails.
function typed(schema, text) {
  if ((schema.type === 'integer' || schema.type === 'number') && /^-?[0-9]+(\.[0-9]+)?$/.test(text))
    return Number(text);
  if (schema.type === 'boolean' && /^(true|false)$/i.test(text))
    return text.toLowerCase() === 'true';
  return text;
}
