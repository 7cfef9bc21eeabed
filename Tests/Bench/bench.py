#!/usr/bin/env python3
"""bench.py WIREWATCHD SAMPLES [--articles N] [--alerts N] [--only bulk|latency]: how fast the daemon is, beside the floor."""
import argparse, json, os, socket, subprocess, sys, tempfile, time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "CrashTest"))
from corpus import articles
from desk import Desk, article
from flood import memory


def percentile(values, share): return sorted(values)[min(len(values) - 1, int(share * len(values)))] if values else float("nan")


def start(desk):
    """Starts the daemon; gives the seconds until it says READY."""
    path = os.path.join(desk.root, "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as s:
        s.bind(path)
        s.settimeout(120)
        before = time.monotonic()
        desk.start(env={"NOTIFY_SOCKET": path})
        while b"READY=1" not in s.recv(4096): pass
        ready = time.monotonic() - before
    os.unlink(path)
    return ready


def bulk(daemon, samples, count):
    with tempfile.TemporaryDirectory(prefix="wirewatch-", dir=os.environ.get("BENCH_DIR")) as root:
        desk = Desk(daemon, root, "[delivery]\npages_every = 1.0\n")
        total, files = 0, []
        for outlet, name, text in articles(samples, count):
            desk.drop(f"{outlet}/{name}", text)
            files.append(os.path.join(desk.inbox, outlet, name))
            total += len(text.encode())
        before = time.monotonic()
        for at in range(0, count, 2000): subprocess.run(["cat", *files[at:at + 2000]], stdout=subprocess.DEVNULL, check=True)
        floor = time.monotonic() - before
        empty = start(desk)
        before = time.monotonic()
        while sum(len(names) for _, _, names in os.walk(desk.inbox)): time.sleep(0.05)
        took = time.monotonic() - before
        rest = desk.settle(600, pages=False)
        now, most = memory(desk.process.pid)
        with open(f"/proc/{desk.process.pid}/stat") as f: ticks = f.read().rsplit(")", 1)[1].split()
        cpu = (int(ticks[11]) + int(ticks[12])) / os.sysconf("SC_CLK_TCK")
        told, stories = len(desk.alerts()), desk.ask("SELECT count(*) FROM story WHERE articles > 0")[0][0]
        desk.stop()
        again = start(desk)
        desk.stop()
        print(f"bulk      {count / took:8.0f} articles/s  ({count} articles of {total // count} bytes, {stories} stories, {told} alerts; {cpu:.1f} s of CPU)")
        print(f"  floor   {count / floor:8.0f} articles/s  (cat of the same files)")
        print(f"memory    {now:8.0f} MB resident after that, {most:.0f} MB at most")
        print(f"start-up  {empty * 1000:8.0f} ms to READY on an empty ledger, {again * 1000:.0f} ms with {count} articles")
        if not rest: print(f"WARNING   does not come to rest: {desk.waiting()}")


def journal_times(field):
    out = subprocess.run(["journalctl", "-o", "json", "--no-pager"], capture_output=True, text=True).stdout
    entries = (json.loads(line) for line in out.splitlines())
    return {e[field]: int(e["__REALTIME_TIMESTAMP"]) * 1000 for e in entries if isinstance(e.get(field), str)}


def latency(daemon, count):
    """From the close of an article that contradicts an earlier one to its alert."""
    has_journal = os.path.exists("/run/systemd/journal/socket")
    with tempfile.TemporaryDirectory(prefix="wirewatch-", dir=os.environ.get("BENCH_DIR")) as root:
        desk = Desk(daemon, root, "[delivery]\npages_every = 1.0\n")
        start(desk)
        for n in range(count): desk.drop(f"{n:04}-a.txt", article(n, 0, n))
        desk.settle(300)
        time.sleep(2)
        closed = {}
        for n in range(count):
            name = f"{n:04}-b.txt"
            with open(os.path.join(desk.inbox, name), "w") as f: f.write(article(n, 1, n))
            closed[name] = time.time_ns()
            time.sleep(0.05)
        desk.settle(120)
        desk.stop()
        posted, told = {}, {}
        for folder, _, names in os.walk(desk.outbox + "/alerts"):
            for name in names:
                with open(os.path.join(folder, name)) as f: alert = json.load(f)
                at = os.stat(os.path.join(folder, name)).st_mtime_ns
                file = alert["article"]["file"]
                posted[file] = min(at, posted.get(file, at))
        show("latency", "to the alert's file in the outbox", [posted[n] - t for n, t in closed.items() if n in posted], count)
        if has_journal:
            told = journal_times("WIREWATCH_ARTICLE")
            show("latency", "to the alert in the journal", [told[n] - t for n, t in closed.items() if n in told], count)
    floor(count, has_journal)


def show(what, where, nanoseconds, count):
    values = [n / 1e6 for n in nanoseconds]
    print(f"{what:10}{percentile(values, .5):8.1f} ms p50, {percentile(values, .99):.1f} ms p99 {where} ({len(values)} of {count})")


def floor(count, has_journal):
    """inotifywait, and logger for each line of it: no reading, no ledger, nothing but the bell and the journal."""
    with tempfile.TemporaryDirectory(prefix="wirewatch-", dir=os.environ.get("BENCH_DIR")) as root:
        said = os.path.join(root, "said")
        tell = "logger --journald <<< \"MESSAGE=$name\nFLOOR_FILE=$name\"" if has_journal else f'echo "$name $(date +%s%N)" >> {said}'
        os.mkdir(root + "/in")
        watch = subprocess.Popen(["bash", "-c", f"inotifywait -qm -e close_write --format %f {root}/in | while read -r name; do {tell}; done"],
                                 start_new_session=True, stderr=subprocess.DEVNULL)
        time.sleep(1)
        closed = {}
        for n in range(count):
            with open(f"{root}/in/{n:04}.txt", "w") as f: f.write("x")
            closed[f"{n:04}.txt"] = time.time_ns()
            time.sleep(0.05)
        time.sleep(1)
        os.killpg(watch.pid, 15)
        if has_journal: told = journal_times("FLOOR_FILE")
        else:
            with open(said) as f: told = {name: int(at) for name, at in (line.split() for line in f)}
        show("  floor", "inotifywait with " + ("logger" if has_journal else "date"), [told[n] - t for n, t in closed.items() if n in told], count)


def main():
    p = argparse.ArgumentParser(usage=__doc__)
    p.add_argument("daemon")
    p.add_argument("samples")
    p.add_argument("--articles", type=int, default=10000)
    p.add_argument("--alerts", type=int, default=200)
    p.add_argument("--only", choices=["bulk", "latency"])
    o = p.parse_args()
    if o.only != "latency": bulk(o.daemon, o.samples, o.articles)
    if o.only != "bulk": latency(o.daemon, o.alerts)


if __name__ == "__main__": main()
