// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Holds recorded exchanges to the contract. The client must ask as the document says. A raw caller may ask wrongly, as
// tests do, but then the sandbox must refuse: an answer below 400 to it is a violation. Every answer that the
// sandbox gave of its own accord must be in the document; one that an ordered fault changed is not looked at.
import { Allowed, isServedBeside } from './beside.mjs';

const refused = (status) => status >= 400;

function pathOf(exchange) {
  return exchange.target.split('?')[0];
}

export class Judge {
  violations = [];
  counts = { exchanges: 0, client: 0, beside: 0, faults: 0, omitted: 0, wrongOnPurpose: 0 };
  // { operation, status, client, fault } for each exchange of an operation in the document.
  seen = [];

  allowed = new Allowed();

  constructor(contract) {
    this.contract = contract;
  }

  look(exchange) {
    ++this.counts.exchanges;
    this.counts.client += Number(exchange.client);
    this.counts.faults += Number(exchange.fault !== undefined);
    this.counts.omitted += Number(exchange.omittedBytes !== undefined);
    if (!exchange.client && (exchange.headers['User-Agent'] ?? '').startsWith('Fullmakt'))
      this.#add(exchange, 'any', 'header User-Agent', 'is not Fullmakt/<version>');
    if (isServedBeside(exchange.method, pathOf(exchange))) {
      ++this.counts.beside;
      return;
    }
    const { operation, reason } = this.contract.find(exchange.method, pathOf(exchange));
    if (!operation) {
      this.#stranger(exchange, reason);
      return;
    }
    const { status, client, fault } = exchange;
    this.seen.push({ operation: operation.id, status, client, fault });
    this.#request(operation, exchange);
    if (fault === undefined)
      this.#answer(operation, exchange);
  }

  #stranger(exchange, reason) {
    const name = `${exchange.method} ${pathOf(exchange)}`;
    if (exchange.client)
      this.#add(exchange, name, 'path', reason);
    else if (exchange.fault === undefined && !refused(exchange.status))
      this.#add(exchange, name, 'path', `${reason}, yet it is served`);
    else
      ++this.counts.wrongOnPurpose;
  }

  #request(operation, exchange) {
    const faults = this.contract.requestFaults(operation, exchange);
    if (faults.length === 0)
      return;
    if (!exchange.client && (refused(exchange.status) || exchange.fault !== undefined)) {
      ++this.counts.wrongOnPurpose;
      return;
    }
    for (const { pointer, what } of faults) {
      if (exchange.client)
        this.#add(exchange, operation.id, `request: ${pointer}`, what);
      else
        this.#addUnlessAllowed(operation, exchange, `request: ${pointer}`, what);
    }
  }

  #answer(operation, exchange) {
    for (const { pointer, what } of this.contract.responseFaults(operation, exchange))
      this.#addUnlessAllowed(operation, exchange, `answer: ${pointer}`, what);
  }

  #addUnlessAllowed(operation, exchange, pointer, what) {
    if (!this.allowed.covers(operation.id, exchange.status, pointer, what))
      this.#add(exchange, operation.id, pointer, what);
  }

  #add(exchange, operation, pointer, what) {
    this.violations.push({ operation, status: exchange.status, where: exchange.where, pointer, what });
  }
}
