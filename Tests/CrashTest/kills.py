"""Kills the daemon, at random and at every system call that matters; then everything must be there, once."""
import os, random, shutil, subprocess, tempfile, time
from desk import Desk, article

OUTLETS = ["Example Post", "Sample Times", "Upland Wire"]


def reference(daemon, articles):
    """The alerts of a run that nobody disturbs, over the same articles in the same order of arrival."""
    with tempfile.TemporaryDirectory(prefix="wirewatch-") as root:
        desk = Desk(daemon, root)
        for name, _ in articles: os.makedirs(os.path.join(desk.inbox, os.path.dirname(name)), exist_ok=True)
        desk.start()
        time.sleep(0.5)
        for name, text in articles:
            desk.drop(name, text)
            time.sleep(0.002)
        if not desk.settle(): raise SystemExit("the undisturbed run does not come to rest")
        desk.stop()
        wrong = desk.faults()
        if wrong: raise SystemExit("the undisturbed run: " + "; ".join(wrong))
        return desk.alerts()


def stories(count):
    return [(f"{OUTLETS[n % 3]}/{n:04}.txt", article(n // 3, n % 3, n)) for n in range(count)]


def random_kills(daemon, kills, count, seed):
    """Drops `count` articles while the daemon is killed `kills` times."""
    dice = random.Random(seed)
    articles = stories(count)
    with tempfile.TemporaryDirectory(prefix="wirewatch-") as root:
        desk = Desk(daemon, root)
        waiting = list(articles)
        for kill in range(kills):
            desk.start()
            end = time.monotonic() + dice.choice([dice.uniform(0, 0.05), dice.uniform(0.02, 0.25), dice.uniform(0.1, 0.5)])
            due = len(waiting) - len(articles) * (kills - kill - 1) // kills
            for _ in range(due):
                if waiting:
                    desk.drop(*waiting.pop(0))
                    time.sleep(min(0.002, max(0, end - time.monotonic())))
            time.sleep(max(0, end - time.monotonic()))
            desk.kill()
        for one in waiting: desk.drop(*one)
        desk.start()
        wrong = [] if desk.settle(120) else [f"does not come to rest: {desk.waiting()}"]
        desk.stop()
        texts = dict(articles)
        expected = reference(daemon, [(name, texts[name]) for name in desk.order()])
        wrong += desk.faults(expected)
        return wrong, f"{kills} kills at random over {len(articles)} articles with {len(expected)} alerts"


CALLS = "write pwrite64 fsync fdatasync renameat renameat2 rename unlink unlinkat openat ftruncate mkdirat sendmsg".split()


def injected_kills(daemon, every):
    """One article more for a story of two; killed at each call of a kind, the first, the second, and so on.

    strace counts for each thread, so the Nth call is the first that is the Nth of its thread."""
    articles = [(f"{OUTLETS[n]}/{n}.txt", article(7, n, n)) for n in range(3)]
    expected = reference(daemon, articles)
    wrong, runs = [], 0
    with tempfile.TemporaryDirectory(prefix="wirewatch-") as root:
        base = os.path.join(root, "base")
        desk = Desk(daemon, base)
        desk.start()
        for one in articles[:2]: desk.drop(*one)
        desk.settle()
        desk.stop()
        before = desk.alerts()
        for call in CALLS:
            number = 0
            while True:
                number += every
                killed, faults = injected_kill(daemon, root, articles, expected, before, call, number)
                runs += 1
                wrong += [f"{call} {number}: {fault}" for fault in faults]
                if not killed or len(wrong) > 20: break
    return wrong, f"{runs} runs killed at each of {', '.join(CALLS)}"


def injected_kill(daemon, root, articles, expected, before, call, number):
    """Whether the call came at all, and what is wrong afterwards."""
    here = os.path.join(root, f"{call}-{number}")
    shutil.copytree(os.path.join(root, "base"), here)
    try:
        desk = Desk(daemon, here)
        desk.drop(*articles[2])
        desk.start(wrap=["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={number}"])
        desk.settle(20)
        # the kill may also come while it stops
        killed = end(desk) == -9
        desk.start()
        # a TERM before the program has begun would end it at once, and the way in would wait for the next start
        time.sleep(0.5)
        faults = [] if desk.settle(30) else [f"does not come to rest: {desk.waiting()}"]
        end(desk)
        return killed, faults + desk.faults(expected, before)
    finally: shutil.rmtree(here, ignore_errors=True)


def end(desk):
    """Ends the daemon in order, also where it runs under strace; gives its status, or minus the signal that ended it."""
    children = subprocess.run(["ps", "-o", "pid=", "--ppid", str(desk.process.pid)], capture_output=True, text=True).stdout.split()
    for child in children or [desk.process.pid]:
        try: os.kill(int(child), 15)
        except ProcessLookupError: pass
    try: return desk.process.wait(30)
    except subprocess.TimeoutExpired:
        desk.kill()
        return None
