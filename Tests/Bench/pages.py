#!/usr/bin/env python3
"""pages.py WIREWATCH-BENCH SAMPLES [FOLDER]: how fast articles are taken out of web pages, beside trafilatura, in one run.

Pages of our own: each sample article in the surroundings that a news site gives it. FOLDER: pages of yours besides.
Both take the same bytes from memory, on one core; seconds of processor time, the best of three rounds each, in turns."""
import glob, gzip, html, json, os, random, subprocess, sys, tempfile, time
import trafilatura

NAVIGATION = "News World Coast Business Weather Sport Culture Letters Obituaries Podcasts Crosswords Jobs".split()
WORDS = ("harbour council budget inquiry storm bridge minister orchard market school verdict ferry choir glacier strike "
         "railway museum election harvest border lantern clinic").split()


def paragraphs(path):
    with open(path, encoding="utf-8") as f: return [part.strip() for part in f.read().split("\n\n") if part.strip()]


def page(path, number):
    """The article between menus, teasers, scripts, comments and a footer: about 60 kB, a tenth of it the article."""
    dice = random.Random(number)
    def headline(): return " ".join(dice.choice(WORDS) for _ in range(7)).capitalize()
    parts = paragraphs(path)
    title, body = html.escape(parts[0][:90]), "".join(f"<p>{html.escape(part)}</p>\n" for part in parts[1:])
    menu = "".join(f'<li class="nav-item"><a href="/{word.lower()}" data-track="nav">{word}</a></li>\n' for word in NAVIGATION * 4)
    teasers = "".join(f'<div class="teaser card"><a href="/story/{dice.random()}"><img data-src="/i/{at}.jpg" alt=""><h3>{headline()}</h3></a>'
                      f'<p class="summary">{headline()}. {headline()}.</p><span class="meta">{at} hours ago</span></div>\n' for at in range(40))
    comments = "".join(f'<li class="comment"><b class="author">reader{at}</b><p>{headline()}, I think. {headline()}!</p></li>\n' for at in range(30))
    script = "window.dataLayer=window.dataLayer||[];" + "".join(f'track("{dice.random()}",{{slot:{at},size:[300,250]}});' for at in range(250))
    style = "".join(f".c{at}{{margin:{at}px;color:#{at:06x}}}@media(max-width:{at}px){{.d{at}{{display:none}}}}" for at in range(150))
    about = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": parts[0][:90], "datePublished": "2026-11-23T10:00:00Z"})
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | Example Post</title>
<meta property="og:title" content="{title}"><meta property="og:site_name" content="Example Post">
<script type="application/ld+json">{about}</script><style>{style}</style><script>{script}</script></head>
<body><header><nav><ul>{menu}</ul></nav></header><main><article><h1>{title}</h1><p class="byline">By Ada Example</p>
<figure><img src="/a.jpg"><figcaption>The scene on Monday.</figcaption></figure>{body}</article>
<aside class="related">{teasers}</aside><section id="comments"><ul>{comments}</ul></section></main>
<footer><ul>{menu}</ul><p>Copyright Example Post.</p></footer><script>{script}</script></body></html>"""


def unpacked(folder, root):
    """The pages below a folder, those in .gz unpacked below `root`."""
    files = glob.glob(os.path.join(folder, "**", "*.html"), recursive=True)
    for number, path in enumerate(glob.glob(os.path.join(folder, "**", "*.html.gz"), recursive=True)):
        files.append(os.path.join(root, f"{number:05}.html"))
        with gzip.open(path) as packed, open(files[-1], "wb") as f: f.write(packed.read())
    return sorted(files)


def ours(bench, files):
    return float(subprocess.run([bench, "pages", *files], capture_output=True, text=True, check=True).stdout)


def theirs(files):
    contents = []
    for path in files:
        with open(path, "rb") as f: contents.append(f.read())
    times = []
    for _ in range(3):
        before = time.process_time()
        for content in contents: trafilatura.extract(content)
        times.append(time.process_time() - before)
    return min(times)


def compare(what, bench, files):
    us, them, again = ours(bench, files), theirs(files), ours(bench, files)
    us, size = min(us, again), sum(os.path.getsize(path) for path in files) / len(files)
    print(f"{what:10} {len(files) / us:6.0f} pages/s, trafilatura {len(files) / them:.1f}: {them / us:.1f} times "
          f"({len(files)} pages of {size / 1000:.0f} kB)", flush=True)


def main():
    bench, samples = sys.argv[1:3]
    with tempfile.TemporaryDirectory(prefix="wirewatch-") as root:
        for number, path in enumerate(sorted(glob.glob(os.path.join(samples, "*", "*.txt"))) * 4):
            with open(os.path.join(root, f"{number:03}.html"), "w", encoding="utf-8") as f: f.write(page(path, number))
        compare("made pages", bench, sorted(glob.glob(os.path.join(root, "*.html"))))
    for folder in sys.argv[3:]:
        with tempfile.TemporaryDirectory(prefix="wirewatch-") as root: compare("your pages", bench, unpacked(folder, root))


main()
