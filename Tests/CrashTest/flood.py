"""Thousands of files dropped on a daemon that does not listen: the kernel's queue runs over, and nothing is lost."""
import os, signal, tempfile, time
from desk import Desk, article


def memory(pid):
    """Resident memory now and at most, in MB."""
    with open(f"/proc/{pid}/status") as f: rows = dict(line.split(":", 1) for line in f)
    return int(rows["VmRSS"].split()[0]) / 1024, int(rows["VmHWM"].split()[0]) / 1024


def flood(daemon, count):
    with tempfile.TemporaryDirectory(prefix="wirewatch-") as root:
        desk = Desk(daemon, root)
        process = desk.start()
        time.sleep(0.5)
        os.kill(process.pid, signal.SIGSTOP)
        for n in range(count): desk.drop(f"{n:05}.txt", article(n // 3, n % 3, n))
        os.kill(process.pid, signal.SIGCONT)
        start = time.monotonic()
        while time.monotonic() - start < 600:
            if not any(os.scandir(desk.inbox)): break
            time.sleep(0.05)
        filed = time.monotonic() - start
        wrong = [] if desk.settle(120, pages=False) else [f"does not come to rest: {desk.waiting()}"]
        _, most = memory(process.pid)
        desk.stop()
        wrong += desk.faults()
        with open(os.path.join(root, "log")) as f: log = f.read()
        overflows = log.count("faster than the kernel could tell") if "Watching" in log else None
        if overflows is not None and count > 16384 and overflows != 1: wrong.append(f"the overflow was reported {overflows} times")
        if most > 150: wrong.append(f"{most:.0f} MB of memory")
        return wrong, (f"{count} files on a stopped daemon, all filed in {filed:.1f} s ({count / filed:.0f} a second), "
                       f"overflow reported {'in the journal' if overflows is None else f'{overflows} times'}, at most {most:.0f} MB resident")
