# SPDX-FileCopyrightText: 2026 Fullmakt contributors
# SPDX-License-Identifier: MIT
"""The sandbox beside the program: what is true, whatever the program says."""

import json
import ssl
import subprocess
import urllib.request


class Sandbox:
    def __init__(self, program, *options):
        self.process = subprocess.Popen([program, *options], stdout=subprocess.PIPE, stdin=subprocess.DEVNULL)
        self.line = json.loads(self.process.stdout.readline())
        trust = ssl.create_default_context(cafile=self.ca_file())
        self.opener = urllib.request.build_opener(urllib.request.ProxyHandler({}),
                                                  urllib.request.HTTPSHandler(context=trust))

    def environment(self):
        return self.line["environment"]

    def ca_file(self):
        with open(self.environment(), encoding="utf-8") as file:
            return json.load(file)["caFile"]

    def order(self, path, wish=None):
        body = None if wish is None else json.dumps(wish).encode()
        request = urllib.request.Request(self.line["control"] + path, data=body,
                                         headers={"Content-Type": "application/json"})
        with self.opener.open(request, timeout=30) as answer:
            return json.load(answer)

    def number_of(self, organisation):
        for person in self.order("/state")["people"]:
            for each in person["organisations"]:
                if each["name"] == organisation:
                    return each["orgNo"]
        raise KeyError(organisation)

    def new_request(self, kind, organisation, title):
        return self.order("/requests", {"kind": kind, "partyOrgNo": self.number_of(organisation),
                                        "integrationTitle": title})["id"]

    def new_access(self, organisation, title):
        request = self.new_request("agent", organisation, title)
        self.order("/decide", {"id": request, "action": "approve"})
        return request

    def status_of(self, request):
        return next(each["status"] for each in self.order("/state")["requests"] if each["id"] == request)

    def clients_of(self, access):
        return {client for each in self.order("/state")["delegations"] if each["systemAccessId"] == access
                for client in each["clients"]}

    def stop(self):
        self.process.terminate()
        self.process.wait(20)
