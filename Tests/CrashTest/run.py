#!/usr/bin/env python3
"""run.py WIREWATCHD [--quick] [--only PART]: the daemon under kills, faults and floods. What it prints is what it found."""
import argparse, sys, time
import faults
import flood
import kills
from desk import told_in_journal


def main():
    p = argparse.ArgumentParser(usage=__doc__)
    p.add_argument("daemon")
    p.add_argument("--quick", action="store_true")
    p.add_argument("--only", choices=["random", "injected", "faults", "flood"])
    p.add_argument("--seed", type=int, default=1)
    o = p.parse_args()
    parts = {
        "random": lambda: kills.random_kills(o.daemon, 25 if o.quick else 520, 30 if o.quick else 320, o.seed),
        "injected": lambda: kills.injected_kills(o.daemon, 17 if o.quick else 1),
        "faults": lambda: faults.all_faults(o.daemon),
        "flood": lambda: flood.flood(o.daemon, 400 if o.quick else 20000),
    }
    failed = False
    for name, part in parts.items():
        if o.only and name != o.only: continue
        start = time.monotonic()
        wrong, what = part()
        failed |= bool(wrong)
        print(f"{'FAILED' if wrong else 'ok':7}{name}: {what} ({time.monotonic() - start:.0f} s)", flush=True)
        for line in wrong[:20]: print("       ", line, flush=True)
    if told_in_journal() is None: print("SKIPPED no journald runs here, so nobody counted what it was told")
    sys.exit(failed)


if __name__ == "__main__": main()
