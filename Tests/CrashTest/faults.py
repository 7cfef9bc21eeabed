"""Disks that are full or broken, an outbox that may not be written, a ledger that somebody holds: the daemon stays up,
says so, and catches up when it clears."""
import os, sqlite3, subprocess, tempfile, time
from desk import Desk, article


def mounted(options, path, *more):
    return subprocess.run(["mount", "-t", "tmpfs", "-o", options, "wirewatch-test", path, *more], capture_output=True).returncode == 0


def log_of(desk):
    """What the daemon said, on stderr or in the journal."""
    with open(os.path.join(desk.root, "log"), errors="replace") as f: text = f.read()
    if os.path.exists("/run/systemd/journal/socket"):
        text += subprocess.run(["journalctl", "-o", "cat", f"_PID={desk.process.pid}"], capture_output=True, text=True).stdout
    return text


def check(desk, fault, says, breaks, mends):
    """Files one article, breaks something, drops another, mends it: both must be filed and told."""
    desk.start()
    desk.drop("one.txt", article(1, 0, 1))
    wrong = [] if desk.settle(20) else [f"{fault}: the first article is not filed"]
    breaks(desk)
    desk.drop("two.txt", article(1, 1, 2))
    time.sleep(1.5)
    if desk.process.poll() is not None: return [f"{fault}: the daemon is gone, status {desk.process.returncode}"]
    if says not in log_of(desk): wrong.append(f"{fault}: it does not say so")
    mends(desk)
    if not desk.settle(20): wrong.append(f"{fault}: it does not catch up: {desk.waiting()}")
    if "works again" not in log_of(desk): wrong.append(f"{fault}: it does not say that it works again")
    desk.stop()
    return wrong + [f"{fault}: {one}" for one in desk.faults()]


def fill(folder):
    """Takes all the room that is left."""
    file = os.open(f"{folder}/filler", os.O_WRONLY | os.O_CREAT)
    try:
        while True: os.write(file, b"x" * 4096)
    except OSError: os.close(file)


def full_state(root, daemon):
    state = os.path.join(root, "state")
    os.makedirs(state)
    if not mounted("size=24m", state): return None
    try:
        return check(Desk(daemon, root), "no room for the ledger", "The ledger cannot be written",
                     lambda desk: fill(state), lambda desk: os.unlink(f"{state}/filler"))
    finally: subprocess.run(["umount", "-l", state])


def full_outbox(root, daemon):
    outbox = os.path.join(root, "outbox")
    os.makedirs(outbox)
    if not mounted("size=1m", outbox): return None
    try:
        return check(Desk(daemon, root), "no room for the outbox", "outbox cannot be written",
                     lambda desk: fill(outbox), lambda desk: os.unlink(f"{outbox}/filler"))
    finally: subprocess.run(["umount", "-l", outbox])


def read_only_outbox(root, daemon):
    outbox = os.path.join(root, "outbox")
    os.makedirs(outbox)
    if not mounted("size=4m", outbox): return None
    remount = lambda how: subprocess.run(["mount", "-o", f"remount,{how}", outbox], check=True)
    try: return check(Desk(daemon, root), "a read-only outbox", "outbox cannot be written", lambda d: remount("ro"), lambda d: remount("rw"))
    finally: subprocess.run(["umount", "-l", outbox])


def locked_ledger(root, daemon):
    held = []
    def lock(desk):
        db = sqlite3.connect(f"{desk.state}/ledger.sqlite", isolation_level=None)
        db.execute("BEGIN IMMEDIATE")
        held.append(db)
    return check(Desk(daemon, root), "a locked ledger", "The ledger cannot be written", lock, lambda desk: held.pop().close())


def broken_sync(root, daemon):
    """fsync and fdatasync give EIO, by strace, for a while; then the daemon is let go."""
    tracers = []
    def attach(desk):
        tracers.append(subprocess.Popen(["strace", "-f", "-qq", "-o", "/dev/null", "-p", str(desk.process.pid), "-e", "trace=fsync,fdatasync",
                                         "-e", "inject=fsync,fdatasync:error=EIO"], stderr=subprocess.DEVNULL))
        time.sleep(0.5)
    def detach(desk):
        tracers[0].terminate()
        tracers[0].wait()
    return check(Desk(daemon, root), "EIO on fsync", "The ledger cannot be written", attach, detach)


def all_faults(daemon):
    wrong, done = [], []
    for fault in (full_state, full_outbox, read_only_outbox, locked_ledger, broken_sync):
        with tempfile.TemporaryDirectory(prefix="wirewatch-") as root: found = fault(root, daemon)
        name = fault.__name__.replace("_", " ")
        if found is None: wrong.append(f"{name}: cannot be tried here (needs root)")
        else:
            wrong += found
            done.append(name)
    return wrong, ", ".join(done)
