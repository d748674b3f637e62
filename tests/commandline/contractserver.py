#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Cloudnet API written from the provider's text alone, to check the program against something that shares no line with it.

contractserver.py KEY EXPECTED: listens on a free port of 127.0.0.1, prints the port, writes to EXPECTED the account that a full export
must hold, and serves until standard input closes. Every field that the text names is there, in the types it names and in others that
docs/contract.md allows for; so are fields that it does not name.
"""
import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote

KEY, EXPECTED = sys.argv[1], sys.argv[2]

NORR = {"url": "https://api.cloudnet.se/api/v2/customer/1/", "name": "Norr & Son <AB>", "contact_name": "Åsa Öberg"}
VAST = {"url": "https://api.cloudnet.se/api/v2/customer/2/", "name": "Väst HB", "contact_name": ""}


def instance(name, hostname, description, size, **more):
    listed = {
        "url": f"https://api.cloudnet.se/api/v2/instance/{name}/", "name": name, "hostname": hostname,
        "description": description, "instance_size": size, "instance_type": "Magento", "ip": "192.0.2.7",
        "ipv6": "2b53:7f02::f05c:ae45:feae:4334", "surprise": {"deep": [1, 2.5, None, True]},
    }
    detail = dict(listed, applications="nginx, php-fpm", cores="4", memory="8192", domain="", customers=[NORR, VAST],
                  disks=[{"mountpoint": "/mnt/persist", "name": "persist", "path": "/dev/vg00/cloudnet-3000", "hd": 100}],
                  invoice_contact=NORR, technical_contact="Byrån",
                  networks=[{"interface": "wan", "ip": "192.0.2.7", "ipv6": "2b53:7f02::1", "gateway": "192.0.2.1",
                             "netmask": "255.255.255.0"}])
    detail.update(more)
    return listed, detail


def key(number, **more):
    return dict({"company": "Norr", "fingerprint": "aa:bb", "id": number, "name": f"key {number}", "owner": "Åsa",
                 "pub_key": "ssh-ed25519 AAAA", "sticky": number % 2 == 0}, **more)


def user(number):
    return {"customer": "Norr", "avatar": "https://example.com/a.png", "id": number, "name": f"Person {number}",
            "email": f"p{number}@example.com", "phone": "+46 70 174 06 05", "sticky": True, "sticky_notify": False}


def domain(name, records):
    listed = {"url": f"https://api.cloudnet.se/api/v2/domain/{name}/", "name": name, "customer": [NORR],
              "whois_registrar": "Registrar AB", "whois_created": "2009-05-12", "whois_expire": "2027-01-23 12:30:00",
              "invoice": NORR}
    return listed, dict(listed, records=records)


def record(zone, kind, content, ttl, prio):
    return {"domain": zone, "name": zone, "type": kind, "content": content, "ttl": ttl, "prio": prio}


SERVERS = [instance("c1234", "", "Webshop <b>produktion</b>", "Large"), instance("c5555", "stage.example.se", None, 3, cores=None),
           instance("c 7/ö", "", "", 1)]
ZONES = [domain("xn--rksmrgs-5wao1o.se", [record("xn--rksmrgs-5wao1o.se", "CAA", '0 issue "x"', "3600", None)]),
         domain("example.se", [record("example.se", t, c, 3600, p) for t, c, p in
                               [("A", "192.0.2.7", None), ("MX", "mx.example.se", 10), ("TXT", "v=spf1 -all", None)]])]
PEOPLE = [user(7), dict(user(8), id="8.0"), user(0)]
CERTIFICATES = [{"domain": "example.se", "invoice": NORR, "expire": "2027-01-01T00:00:00+01:00"},
                {"domain": "*.xn--rksmrgs-5wao1o.se", "invoice": None, "expire": "soon"}]


def person(entry):
    return {"url": f"https://api.cloudnet.se/api/v2/instance/user/{entry['id']}/", "id": entry["id"], "name": entry["name"],
            "email": entry["email"], "phone": entry["phone"], "customer": NORR, "sticky": True, "sticky_notify": False,
            "ssh_keys": [{"url": "https://api.cloudnet.se/api/v2/key/1/", "id": 1, "name": "laptop",
                          "pub_key": "ssh-ed25519 AAAA", "fingerprint": "aa:bb"}],
            "instances": [{"access": True, "description": "Webshop", "invoice_contact": NORR, "name": "c1234",
                           "notify": False, "url": "https://api.cloudnet.se/api/v2/instance/c1234/"}],
            "totp_url": "otpauth://totp/never:exported?secret=NEVEREXPORTED"}


def pages(path, *groups):
    """A list in pages that overlap, as a server behind a proxy that does not tell it its scheme and port names them."""
    count = len({json.dumps(entry, sort_keys=True) for group in groups for entry in group})
    answers = {}
    for number, group in enumerate(groups, 1):
        more = f"http://127.0.0.1/api/v2{path}?page={number + 1}" if number < len(groups) else None
        answers[path if number == 1 else f"{path}?page={number}"] = {"count": count, "next": more, "previous": None, "results": group}
    return answers


def access(name):
    return {"sshkeys": {"name": name, "description": "", "ssh_keys": [key(1)], "ssh_keys_available": [key(2), key(3)]},
            "deploykeys": {"name": name, "description": "", "keys": [key(9)]},
            "users": {"name": name, "description": "", "users": [user(7)], "users_available": [user(8)]}}


LISTED = [listed for listed, _ in SERVERS]
ANSWERS = {"/instance/user/": PEOPLE, "/certificate/": CERTIFICATES,
           "/domain/": {"count": 2, "next": None, "previous": None, "results": [listed for listed, _ in ZONES]}}
ANSWERS.update(pages("/instance/", LISTED[:2], LISTED[1:]))
for listed, detail in SERVERS:
    ANSWERS[f"/instance/{listed['name']}/"] = detail
    for part, body in access(listed["name"]).items():
        ANSWERS[f"/instance/{listed['name']}/{part}/"] = body
for entry in PEOPLE:
    ANSWERS[f"/instance/user/{int(float(entry['id']))}/"] = person(entry)
for listed, detail in ZONES:
    ANSWERS[f"/domain/{listed['name']}/"] = detail


def expected():
    servers = []
    for listed, detail in SERVERS:
        of = access(listed["name"])
        servers.append(dict(detail, ssh_keys=of["sshkeys"]["ssh_keys"], ssh_keys_available=of["sshkeys"]["ssh_keys_available"],
                            deploy_keys=of["deploykeys"]["keys"], users=of["users"]["users"],
                            users_available=of["users"]["users_available"]))
    people = []
    for entry in PEOPLE:
        whole = dict(entry, **person(entry))
        del whole["totp_url"]
        people.append(whole)
    return {"instances": servers, "domains": [detail for _, detail in ZONES], "certificates": CERTIFICATES, "users": people,
            "errors": []}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def send(self, status, body):
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def do_GET(self):
        path = unquote(self.path)
        if self.headers.get("api_key") != KEY:
            self.send(401, {"detail": "Invalid key."})
        elif not path.startswith("/api/v2/") or path[7:] not in ANSWERS:
            self.send(404, {"detail": "Not found."})
        else:
            self.send(200, ANSWERS[path[7:]])

    def log_message(self, *_):
        pass


with open(EXPECTED, "w", encoding="utf-8") as file:
    json.dump(expected(), file)
server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_port, flush=True)
sys.stdin.read()
