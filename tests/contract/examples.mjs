// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Values made from a schema: a valid one with every member, and all the ways to break one member of it.

const samples = {
  uuid: '7b0d9c52-3e8a-4f16-8a5b-c2f3d4e5a601',
  'date-time': '2026-09-02T08:14:27.305118Z',
  date: '1980-02-29',
  uri: 'https://fjordregnskap.example/kvittering',
};
const patterned = ['311111117', 'AUTH-00013'];
const deepest = 8;

// A valid value with every member that the schema names. `resolved` follows a $ref.
export function exampleOf(schema, resolved, depth = 0) {
  const node = resolved(schema);
  if (node.oneOf)
    return exampleOf(node.oneOf[0], resolved, depth + 1);
  if (node.enum)
    return node.enum[0];
  switch (node.type) {
  case 'object': {
    const members = Object.entries(node.properties ?? {});
    const value = Object.fromEntries(members.map(([name, each]) => [name, exampleOf(each, resolved, depth + 1)]));
    if (typeof node.additionalProperties === 'object')
      value.nb = exampleOf(node.additionalProperties, resolved, depth + 1);
    return value;
  }
  case 'array':
    return depth > deepest ? [] : [exampleOf(node.items, resolved, depth + 1)];
  case 'integer':
    return node.minimum ?? 7;
  case 'boolean':
    return true;
  default:
    return samples[node.format] ?? patterned.find((each) => new RegExp(node.pattern ?? '').test(each));
  }
}

function copied(value) {
  return JSON.parse(JSON.stringify(value));
}

// The same value with the member at `path` replaced, or gone when `change` gives undefined.
function changed(value, path, change) {
  if (path.length === 0)
    return change(value);
  const whole = copied(value);
  const parent = path.slice(0, -1).reduce((at, name) => at[name], whole);
  const last = path.at(-1);
  const replacement = change(parent[last]);
  if (replacement === undefined)
    delete parent[last];
  else
    parent[last] = replacement;
  return whole;
}

function* scalarFaults(node) {
  if (node.enum)
    yield ['enum', typeof node.enum[0] === 'string' ? 'nonsense' : 4711];
  if (node.format)
    yield ['format', node.format === 'int32' ? 2 ** 31 : 'not of this format'];
  if (node.pattern)
    yield ['pattern', 'nonsense'];
  if (node.minLength)
    yield ['minLength', ''];
  if (node.minimum !== undefined)
    yield ['minimum', node.minimum - 1];
}

function* nodeFaults(node) {
  yield ['type', { object: [], array: {}, string: 42, integer: 'text', boolean: 'text' }[node.type]];
  yield* scalarFaults(node);
  if (!node.nullable)
    yield ['null', null];
}

// [{ what, value }]: each is `value` with exactly one thing wrong.
export function corruptionsOf(schema, resolved, value) {
  const found = [];
  const visit = (each, at, path) => {
    const node = resolved(each);
    if (at === undefined || at === null || node.oneOf)
      return;
    const add = (what, place, change) =>
      found.push({ what: `${what} of /${place.join('/')}`, value: changed(value, place, change) });
    for (const [what, wrong] of nodeFaults(node))
      add(what, path, () => wrong);
    if (node.type === 'array')
      at.forEach((item, index) => visit(node.items, item, [...path, index]));
    if (node.type !== 'object')
      return;
    for (const name of node.required ?? [])
      add('required', [...path, name], () => undefined);
    if (node.additionalProperties === undefined || node.additionalProperties === false)
      add('extra member', path, (object) => ({ ...object, undeclared: 1 }));
    if (typeof node.additionalProperties === 'object' && at.nb !== undefined)
      visit(node.additionalProperties, at.nb, [...path, 'nb']);
    for (const [name, property] of Object.entries(node.properties ?? {}))
      visit(property, at[name], [...path, name]);
  };
  visit(schema, value, []);
  return found;
}
