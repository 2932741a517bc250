// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Proves that the check can fail: whatever is right in the document passes, and each single thing broken is seen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Contract } from './contract.mjs';
import { coverageOf, coverageReport } from './coverage.mjs';
import { corruptionsOf, exampleOf } from './examples.mjs';
import { Judge } from './judge.mjs';
import { exchangeFrom } from './traffic.mjs';

const contract = new Contract();
const resolved = (schema) => contract.resolved(schema);
const client = { 'User-Agent': 'Fullmakt/1.2.3' };

function violations(exchange) {
  const judge = new Judge(contract);
  judge.look(exchangeFrom(JSON.stringify(exchange), 'test:1'));
  return judge.violations;
}

function clean(exchange, what) {
  assert.deepEqual(violations(exchange), [], what);
}

function red(exchange, what) {
  assert.notEqual(violations(exchange).length, 0, what);
}

function pathOf(operation, replaced = {}) {
  return operation.path.replace(/\{(\w+)\}/g, (whole, name) => {
    const parameter = operation.parameters.find((each) => each.in === 'path' && each.name === name);
    return replaced[name] ?? exampleOf(parameter.schema, resolved);
  });
}

function queryOf(operation) {
  const query = new URLSearchParams();
  for (const parameter of operation.parameters.filter((each) => each.in === 'query'))
    query.append(parameter.name, [exampleOf(parameter.schema, resolved)].flat()[0]);
  return query;
}

function successOf(operation) {
  const [status, response] = Object.entries(operation.responses)[0];
  return { status: Number(status), content: Object.entries(response.content ?? {}) };
}

// A faultless call of the operation by the client, and its first success.
function exchangeOf(operation) {
  const { status, content } = successOf(operation);
  const query = queryOf(operation).toString();
  const exchange = {
    method: operation.method,
    target: pathOf(operation) + (query && '?' + query),
    bearer: operation.needsToken,
    headers: { ...client },
    requestBody: '',
    status,
    type: '',
    body: '',
  };
  if (operation.body) {
    const [type, media] = Object.entries(operation.body.content)[0];
    exchange.headers['Content-Type'] = type;
    exchange.requestBody = JSON.stringify(exampleOf(media.schema, resolved));
  }
  if (content.length > 0) {
    const [type, media] = content[0];
    const value = exampleOf(media.schema, resolved);
    exchange.type = type + '; charset=utf-8';
    exchange.body = type === 'text/plain' ? value : JSON.stringify(value);
  }
  return exchange;
}

const byId = (id) => contract.operations.find((each) => each.id === id);

for (const [name, schema] of Object.entries(contract.document.components.schemas)) {
  test(`schema ${name}`, () => {
    const value = exampleOf(schema, resolved);
    assert.deepEqual(contract.schemas.faults(schema, value), []);
    const corruptions = corruptionsOf(schema, resolved, value);
    assert.notEqual(corruptions.length, 0);
    for (const { what, value: corrupted } of corruptions)
      assert.notEqual(contract.schemas.faults(schema, corrupted).length, 0, what);
  });
}

for (const operation of contract.operations) {
  test(`operation ${operation.id}`, () => {
    const good = exchangeOf(operation);
    clean(good);
    red({ ...good, status: 418 }, 'undeclared status');
    red({ ...good, bearer: !good.bearer }, 'token missing, or sent in vain');
    red({ ...good, target: good.target + (good.target.includes('?') ? '&' : '?') + 'undeclared=1' }, 'unknown query name');
    red({ ...good, requestBody: operation.body ? '' : '{}' }, 'request body');
    red({ ...good, method: 'PATCH' }, 'undeclared method');
    red({ ...good, target: '/nothing' + good.target }, 'unknown path');
    if (good.body !== '') {
      red({ ...good, type: 'text/html' }, 'media type');
      red({ ...good, body: '', type: '' }, 'empty body');
    } else {
      red({ ...good, type: 'application/json', body: '{}' }, 'a body where none is declared');
    }
  });

  test(`parameters of ${operation.id}`, () => {
    const good = exchangeOf(operation);
    for (const { name, in: place, required, schema } of operation.parameters) {
      const node = resolved(schema);
      const refusing = node.format ?? node.pattern ?? node.enum ?? (node.type === 'string' ? undefined : node.type);
      if (place === 'path' && refusing)
        red({ ...good, target: good.target.replace(pathOf(operation), pathOf(operation, { [name]: 'nonsense' })) }, name);
      if (place !== 'query')
        continue;
      const changed = (change) => {
        const query = queryOf(operation);
        change(query);
        return { ...good, target: pathOf(operation) + '?' + query };
      };
      if (required)
        red(changed((query) => query.delete(name)), `${name} missing`);
      if (refusing && (node.type !== 'array' || resolved(node.items).format))
        red(changed((query) => query.set(name, 'nonsense')), `${name} wrong`);
      if (node.type !== 'array')
        red(changed((query) => query.append(name, query.get(name))), `${name} repeated`);
    }
  });

  test(`bodies of ${operation.id}`, () => {
    const good = exchangeOf(operation);
    const { content } = successOf(operation);
    if (content.length > 0 && content[0][0] !== 'text/plain') {
      red({ ...good, body: good.body.slice(0, -1) + ' ...' }, 'cut short');
      for (const { what, value } of corruptionsOf(content[0][1].schema, resolved, JSON.parse(good.body)))
        red({ ...good, body: JSON.stringify(value) }, what);
    }
    if (operation.body) {
      const { schema } = Object.values(operation.body.content)[0];
      red({ ...good, headers: { ...good.headers, 'Content-Type': 'text/plain' } }, 'request media type');
      for (const { what, value } of corruptionsOf(schema, resolved, JSON.parse(good.requestBody)))
        red({ ...good, requestBody: JSON.stringify(value) }, what);
    }
  });

  test(`examples of ${operation.id}`, () => {
    for (const response of Object.values(operation.responses)) {
      for (const { schema, example, examples } of Object.values(response.content ?? {})) {
        const all = [...(example === undefined ? [] : [example]), ...Object.values(examples ?? {}).map((each) => each.value)];
        for (const value of all)
          assert.deepEqual(contract.schemas.faults(schema, value), []);
      }
    }
  });
}

test('literal segments win over placeholders', () => {
  const base = '/authentication/api/v1/systemuser';
  assert.equal(contract.find('GET', `${base}/agent/7/clients`).operation.id, 'listCustomers');
  assert.equal(contract.find('GET', `${base}/Agent/7`).operation.id, 'listAgentSystemUsers');
  assert.equal(contract.find('GET', `${base}/request/7`).operation.id, 'getStandardRequest');
  assert.equal(contract.find('GET', `${base}/agent/7/7/self/`).operation.id, 'isSelfDelegated');
});

test('an empty body passes only where the document says so', () => {
  const good = exchangeOf(byId('approveStandardRequest'));
  for (const status of [401, 403, 404, 500])
    clean({ ...good, status, type: '', body: '' }, `${status}`);
  for (const status of [400, 409])
    red({ ...good, status, type: '', body: '' }, `${status}`);
});

test('a raw caller may ask wrongly, if it is refused', () => {
  const raw = { ...exchangeOf(byId('listStandardSystemUsers')), headers: {} };
  clean(raw);
  red({ ...raw, bearer: false }, 'served without a token');
  clean({ ...raw, bearer: false, status: 401, type: '', body: '' });
  clean({ ...raw, target: '/authentication/nowhere', status: 404, type: '', body: '' });
  red({ ...raw, target: '/authentication/nowhere' }, 'served, but not in the document');
});

test('of an answer that an ordered fault changed only the question is judged', () => {
  const good = exchangeOf(byId('listStandardSystemUsers'));
  clean({ ...good, fault: 'html', status: 500, type: 'text/html', body: '<html>' });
  red({ ...good, fault: 'html', bearer: false });
});

test('of a body left out of the record the media type is still judged', () => {
  const { body, ...good } = exchangeOf(byId('listStandardSystemUsers'));
  clean({ ...good, omittedBytes: 5e6 });
  red({ ...good, omittedBytes: 5e6, type: 'text/html' });
});

test('a disagreement with the contract text holds for raw callers only, and must be needed', () => {
  const good = exchangeOf(byId('checkPackageDelegation'));
  const bare = { ...good, target: good.target.replace(/&packages=[^&]*/, '') };
  red(bare);
  clean({ ...bare, headers: {} });
  const judge = new Judge(contract);
  assert.equal(judge.allowed.outOfDate(['tst_sandbox_delegation-1-1.jsonl']).length, 1);
  assert.equal(judge.allowed.outOfDate(['tst_sandbox-1-1.jsonl']).length, 0);
  judge.look(exchangeFrom(JSON.stringify({ ...bare, headers: {} }), 'test:1'));
  assert.equal(judge.allowed.outOfDate(['tst_sandbox_delegation-1-1.jsonl']).length, 0);
});

test('Fullmakt names its version', () => {
  red({ ...exchangeOf(byId('getResource')), headers: { 'User-Agent': 'Fullmakt' } });
});

test('coverage tells who got which status', () => {
  const seen = [
    { operation: 'getResource', status: 200, client: true },
    { operation: 'getResource', status: 429, client: true, fault: 'status' },
    { operation: 'getResource', status: 404, client: false },
    { operation: 'getResource', status: 500, client: true, fault: 'close' },
  ];
  const { marks } = coverageOf(contract, seen).find((row) => row.operation === 'getResource');
  assert.deepEqual(Object.fromEntries(marks), { 200: 'client', 400: '-', 404: 'raw', 429: 'fault', 500: '-' });
  const report = coverageReport(coverageOf(contract, seen)).join('\n');
  assert.match(report, /Nobody got 302 \(1\): logout/);
  assert.doesNotMatch(report, /Nobody got 200 .*getResource/);
});
