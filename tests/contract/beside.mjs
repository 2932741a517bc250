// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What is judged by more than the document: routes that the sandbox serves beside it, and the few places where the
// contract text (altinn-enduser-api.md) and the document disagree and the sandbox follows the text.

// Calls of vendors and service owners, not of the end-user API: [method, start of the path].
export const servedBeside = [
  ['GET', '/.well-known/fullmakt-sandbox'], // the control server's address
  ['POST', '/authentication/api/v1/systemregister/vendor'], // a vendor registers its system
  ['PUT', '/authentication/api/v1/systemregister/vendor/'], // and changes it
  ['POST', '/authentication/api/v1/systemuser/request/vendor'], // a vendor asks for an access, standard or agent
  ['GET', '/authentication/api/v1/systemuser/request/vendor/'], // and follows its request
  ['POST', '/authentication/api/v1/systemuser/changerequest/vendor'], // a vendor asks for a change
  ['GET', '/authentication/api/v1/systemuser/changerequest/vendor/'], // and follows it
  ['GET', '/authentication/api/v1/systemuser/byexternalid'], // Maskinporten looks a system user up
  ['POST', '/authorization/api/v1/authorize'], // a service owner asks the decision point
];

// Where the sandbox follows the text: what the check would say of a raw caller's question or of an answer. `shownBy` is
// the test program that needs the entry; when its traffic is there and does not, the entry is out of date: an error.
export const disagreements = [
  {
    operation: 'checkPackageDelegation',
    status: 200,
    pointer: 'request: query packages',
    what: 'is missing',
    section: '7.2',
    reason: 'the document requires the parameter, but both say what the server answers without it: every package',
    shownBy: 'tst_sandbox_delegation',
  },
];

export function isServedBeside(method, path) {
  return servedBeside.some(([known, start]) => known === method && path.toLowerCase().startsWith(start));
}

export class Allowed {
  #used = new Set();

  covers(operation, status, pointer, what) {
    const entry = disagreements.find((each) => each.operation === operation && each.status === status &&
      each.pointer === pointer && each.what === what);
    if (entry)
      this.#used.add(entry);
    return entry !== undefined;
  }

  // The entries that the traffic in these files should have needed and did not.
  outOfDate(files) {
    return disagreements.filter((each) =>
      !this.#used.has(each) && files.some((file) => file.startsWith(`${each.shownBy}-`)));
  }
}
