"""Makes articles by the thousand out of Samples/: each story gets names, numbers and half of its words of its own, and
its outlets' wordings stay as different as they are in the samples."""
import glob, os, random, re

KEEP = set("about after again against among because before being between during every first from have having here into just later "
           "more most other over said says should since some than that their them then there these they this those through today "
           "under until were what when where which while will with would year years million billion percent thousand monday tuesday "
           "wednesday thursday friday saturday sunday january february march april june july august september october november "
           "december".split())
SYLLABLES = "ba bel dor el fan gar hol il jor ka lan mar nor os pel quin ras sel tor ul van wes yor zan".split()
SUFFIX = re.compile(r"(ations?|ities|ingly|ing|ments?|ness|ed|ly|ers?|s)$")
TOKEN = re.compile(r"[A-Za-z]+|\d+")


def renamed(text, story):
    def word(match):
        old = match.group()
        dice = random.Random(f"{story} {old.lower()}")
        if old.isdigit(): return old if len(old) != 2 else str(10 + (int(old) + story) % 90)
        if len(old) < 5 and not old[0].isupper() or old.lower() in KEEP or dice.random() < (0.1 if old[0].isupper() else 0.5): return old
        suffix = SUFFIX.search(old.lower())
        new = "".join(dice.choice(SYLLABLES) for _ in range(dice.randint(2, 3))) + (suffix.group() if suffix and not old[0].isupper() else "")
        return new.capitalize() if old[0].isupper() else new
    return TOKEN.sub(word, text)


def articles(samples, count):
    """(outlet, name, text) for `count` articles, all of a story after each other."""
    stories = {}
    for path in sorted(glob.glob(os.path.join(samples, "*", "*.txt"))):
        with open(path, encoding="utf-8") as f: text = f.read()
        stories.setdefault(re.sub(r"^\d+-", "", os.path.basename(path)), []).append((os.path.basename(os.path.dirname(path)), text))
    tellings = [told for _, told in sorted(stories.items())]
    number = story = 0
    while number < count:
        for outlet, text in tellings[story % len(tellings)]:
            if number == count: return
            yield outlet, f"{number:05}.txt", renamed(text, story)
            number += 1
        story += 1
