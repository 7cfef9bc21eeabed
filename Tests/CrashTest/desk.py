"""A daemon on folders of its own, as the crash test starts, kills and questions it."""
import collections, glob, hashlib, json, os, random, shutil, signal, sqlite3, subprocess, time


def article(story, outlet, number):
    """Our own copy: each story has names and numbers of its own, and its outlets disagree on one of them."""
    dice = random.Random(f"story {story}")
    name = lambda: "".join(dice.choice("ba dor fen gil hul kar lom mes nor pel rin sut tal vor wen yas".split()) for _ in range(3)).capitalize()
    place, person, firm, thing = name(), f"{name()} {name()}", name(), dice.choice("ferry train tram barge lorry".split())
    people, cost = dice.randint(40, 900), dice.randint(3, 80)
    people += (outlet % 3) * 4
    says = random.Random(f"{story} {outlet}").choice(["said", "told reporters", "announced"])
    return (f"{thing.capitalize()} stuck near {place}\n\n"
            f"A {thing} with {people} passengers on board was stuck near {place} on Tuesday, {person} of {firm} {says}. "
            f"The {thing} was freed after {dice.randint(2, 9)} hours. Repairs at {place} will cost {cost} million crowns, {firm} said. "
            f"Nobody was hurt. {person} {says} that the {thing} had left {name()} with {people} passengers.\n"
            f"Report {number} of outlet {outlet}.\n")


class Desk:
    """Folders, a daemon on them, and what is known of what was dropped."""
    def __init__(self, daemon, root, settings=""):
        self.daemon, self.root, self.process = daemon, root, None
        self.inbox, self.outbox, self.state = (os.path.join(root, n) for n in ("inbox", "outbox", "state"))
        os.makedirs(self.inbox, exist_ok=True)
        self.config = os.path.join(root, "wirewatch.toml")
        if not os.path.exists(self.config):
            with open(self.config, "w") as f:
                f.write(settings or "[intake]\nsettle = 0.05\n[delivery]\npages_every = 0.05\nlongest_pause = 0.2\n")
        self.log = open(os.path.join(root, "log"), "ab")
        self.dropped = {}

    def start(self, wrap=(), env=None):
        args = [self.daemon, "--config", self.config, "--inbox", self.inbox, "--outbox", self.outbox, "--state", self.state]
        self.process = subprocess.Popen([*wrap, *args], stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log,
                                        env={**os.environ, **(env or {})}, start_new_session=True)
        return self.process

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self, seconds=60):
        self.process.terminate()
        return self.process.wait(seconds)

    def drop(self, name, text):
        """Writes aside and renames into the inbox, as the documentation asks writers to."""
        path = os.path.join(self.inbox, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        aside = os.path.join(self.root, "aside")
        with open(aside, "w") as f: f.write(text)
        os.rename(aside, path)
        self.dropped[hashlib.sha256(text.encode()).hexdigest()] = name

    def ask(self, sql):
        """The ledger's answer, or None while it cannot give one."""
        try:
            with sqlite3.connect(f"file:{self.state}/ledger.sqlite?mode=ro", uri=True, timeout=1) as db:
                return db.execute(sql).fetchall()
        except sqlite3.Error: return None

    def waiting(self, pages=True):
        """Files in the inbox, and rows that are not delivered or printed."""
        files = [f for d, _, names in os.walk(self.inbox) for f in names]
        rows = self.ask("SELECT (SELECT count(*) FROM alert WHERE in_outbox = 0 OR in_journal = 0), "
                        f"(SELECT count(*) FROM story WHERE printed <> edition AND {int(pages)}), (SELECT count(*) FROM spike WHERE told = 0)")
        return len(files), sum(rows[0]) if rows else -1

    def settle(self, seconds=60, pages=True):
        """Waits until all is filed and told, and the pages are printed. True where it came to that."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.waiting(pages) == (0, 0): return True
            if self.process.poll() is not None: return False
            time.sleep(0.02)
        return False

    def alerts(self):
        return {r[0] for r in self.ask("SELECT id FROM alert") or []}

    def order(self):
        """The names of what was dropped, in the order in which it was filed."""
        return [self.dropped[r[0]] for r in self.ask("SELECT lower(hex(sha)) FROM article ORDER BY number") if r[0] in self.dropped]

    def faults(self, expected=None, told_before=()):
        """All that is wrong with what is left behind; nothing, if all is well. `told_before`: alerts told from another folder."""
        wrong = []
        shas = {r[0] for r in self.ask("SELECT lower(hex(sha)) FROM article") or []}
        wrong += [f"lost: {name} is not in the ledger" for sha, name in self.dropped.items() if sha not in shas]
        kept = glob.glob(f"{self.state}/archive/*/*/*/*")
        heads = {os.path.basename(f)[:12] for f in kept}
        wrong += [f"lost: {name} is not in the archive" for sha, name in self.dropped.items() if sha[:12] not in heads]
        twice = self.ask("SELECT count(*) - count(DISTINCT sha || '-' || item) FROM article")
        if twice != [(0,)]: wrong.append(f"filed twice: {twice}")
        names = self.ask("SELECT id FROM story GROUP BY id HAVING count(*) > 1")
        if names: wrong.append(f"two stories under one name: {names}")
        told = self.alerts()
        if expected is not None and told != expected:
            wrong.append(f"alerts: {len(expected - told)} lost, {len(told - expected)} that an undisturbed run does not have")
        counts = told_in_journal()
        if counts is not None:
            often = {a: sum(n for r, n in counts.items() if r.startswith(self.outbox + "/") and r.endswith(f"/{a}.json")) for a in told - set(told_before)}
            wrong += [f"told {n} times in the journal: alert {a}" for a, n in often.items() if n != 1]
        files = glob.glob(f"{self.outbox}/alerts/*/*/*/*.json")
        names = [os.path.basename(f)[:-5] for f in files]
        wrong += [f"lost: alert {a} is not in the outbox" for a in told - set(names)]
        if len(names) != len(set(names)): wrong.append("an alert lies in the outbox twice")
        for path in files:
            try:
                with open(path) as f: alert = json.load(f)
                if alert["id"] + ".json" != os.path.basename(path): raise ValueError
            except (ValueError, KeyError): wrong.append(f"torn: {path}")
        for path in glob.glob(f"{self.outbox}/**/*.html", recursive=True):
            with open(path) as f:
                if not f.read().rstrip().endswith("</html>"): wrong.append(f"torn: {path}")
        for path in glob.glob(f"{self.outbox}/**/*.part", recursive=True, include_hidden=True): wrong.append(f"left behind: {path}")
        return wrong


def told_in_journal():
    """How often the journal holds each alert, by its place in its outbox; None without a journal."""
    if not os.path.exists("/run/systemd/journal/socket"): return None
    subprocess.run(["journalctl", "--sync"], check=False)
    out = subprocess.run(["journalctl", "-o", "json", "--output-fields=WIREWATCH_REPORT", "SYSLOG_IDENTIFIER=wirewatchd"],
                         capture_output=True, text=True).stdout
    return collections.Counter(r for r in (json.loads(line).get("WIREWATCH_REPORT") for line in out.splitlines()) if r)
