/// `report.html`.
let storyTemplate = """
    {{% CONTENT_TYPE: MARKUP }}<!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(contentSecurityPolicy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>{{title}} – wirewatch</title>
    <style>{{{style}}}</style>
    </head>
    <body>
    <a class="skip" href="#main">Skip to the findings</a>
    <header class="mast">
    <p class="brand"><a href="../../index.html">wirewatch</a></p>
    <h1 dir="auto">{{title}}</h1>
    <p class="deck">{{deck}}</p>
    <nav aria-label="On this page">
    <ul>
    {{#lead}}<li><a href="#lead">Headline finding</a></li>{{/lead}}
    {{#sections}}<li><a href="#{{place}}">{{heading}}</a></li>
    {{/sections}}{{#matrix}}<li><a href="#matrix">Who tells what</a></li>{{/matrix}}
    <li><a href="#timeline">Who told it first</a></li>
    <li><a href="#articles">The articles</a></li>
    </ul>
    </nav>
    </header>
    <main id="main">
    {{#lead}}<section id="lead" aria-labelledby="lead-h">
    <h2 class="kicker" id="lead-h">Headline finding</h2>
    \(findingTemplate)
    </section>{{/lead}}
    {{^lead}}<p class="quiet">Nothing to set side by side yet.</p>{{/lead}}
    {{#sections}}<section id="{{place}}" aria-labelledby="{{place}}-h">
    <h2 id="{{place}}-h">{{heading}}</h2>
    {{#findings}}\(findingTemplate)
    {{/findings}}</section>
    {{/sections}}
    \(matrixTemplate)
    \(timelineTemplate)
    \(articlesTemplate)
    </main>
    <footer>
    <p>Every mark links to the sentence it stands in. wirewatch sets side by side what outlets wrote; it gives no verdict on who is right.</p>
    </footer>
    </body>
    </html>

    """

private let findingTemplate = """
    <article class="finding {{kind}}" id="{{number}}" aria-labelledby="{{number}}-h">
    <p class="kind">{{label}}{{#isMuted}} <span class="muted">muted: <bdi>{{muted}}</bdi></span>{{/isMuted}}</p>
    <h3 id="{{number}}-h" dir="auto">{{about}}</h3>
    {{#hasMessage}}<p class="message" dir="auto">{{message}}</p>{{/hasMessage}}
    {{#hasWordings}}<ul class="wordings">
    {{#wordings}}<li><p class="who">{{#outlets}}<a href="#{{place}}"><bdi>{{outlet}}</bdi></a> {{/outlets}}</p><blockquote dir="auto"><p>{{#runs}}{{#differs}}<mark>{{text}}</mark>{{/differs}}{{^differs}}{{text}}{{/differs}}{{/runs}}</p></blockquote></li>
    {{/wordings}}</ul>{{/hasWordings}}
    {{^hasWordings}}<div class="sides">
    {{#groups}}<div class="side">
    {{#isShort}}<p class="value" dir="auto">{{value}}</p>{{/isShort}}
    {{#cells}}<figure>
    <figcaption><a href="#{{place}}"><bdi>{{outlet}}</bdi></a></figcaption>
    <blockquote dir="auto"><p>{{before}}<mark>{{marked}}</mark>{{after}}</p></blockquote>
    </figure>
    {{/cells}}</div>
    {{/groups}}</div>{{/hasWordings}}
    <details><summary>Why, and how sure: {{sureness}}</summary><ul>
    {{#reasons}}<li>{{.}}</li>
    {{/reasons}}<li>All of it: <code>wirewatch explain {{id}}</code></li>
    </ul></details>
    </article>
    """

private let matrixTemplate = """
    {{#matrix}}<section id="matrix" aria-labelledby="matrix-h">
    <h2 id="matrix-h">Who tells what</h2>
    <p class="legend"><span class="sign tells">✓</span> tells it <span class="sign otherwise">≠</span> tells it otherwise <span class="sign silent">–</span> leaves it out, as far as we can see</p>
    <div class="scroll" role="region" aria-labelledby="matrix-h" tabindex="0">
    <table>
    <thead><tr><th scope="col">Claim</th>{{#columns}}<th scope="col"><bdi>{{.}}</bdi></th>{{/columns}}</tr></thead>
    <tbody>
    {{#rows}}<tr><th scope="row"><a href="#{{finding}}">{{claim}}</a></th>
    {{#cells}}<td class="{{state}}"><span class="sign" aria-hidden="true">{{sign}}</span> {{#isTold}}<a href="#{{target}}"><span class="unseen">{{state}}: </span>{{words}}</a>{{/isTold}}{{^isTold}}<span class="unseen">{{state}}</span>{{/isTold}}</td>
    {{/cells}}</tr>
    {{/rows}}</tbody>
    </table>
    </div>
    </section>{{/matrix}}
    """

private let timelineTemplate = """
    <section id="timeline" aria-labelledby="timeline-h">
    <h2 id="timeline-h">Who told it first</h2>
    <ol class="timeline">
    {{#timeline}}<li>
    <p class="when"><a href="#{{jump}}"><bdi>{{outlet}}</bdi></a>{{#hasWhen}} <time datetime="{{when}}">{{clock}}</time>{{/hasWhen}}</p>
    {{#hasHeading}}<p class="told" dir="auto">{{heading}}</p>{{/hasHeading}}
    {{#hasFirsts}}<ul>
    {{#firsts}}<li dir="auto"><a href="#{{target}}">{{words}}</a></li>
    {{/firsts}}{{#hasMore}}<li>{{more}}</li>{{/hasMore}}</ul>{{/hasFirsts}}
    </li>
    {{/timeline}}</ol>
    </section>
    """

private let articlesTemplate = """
    <section id="articles" aria-labelledby="articles-h">
    <h2 id="articles-h">The articles</h2>
    {{#articles}}<article class="copy" id="{{number}}" aria-labelledby="{{number}}-h">
    <h3 id="{{number}}-h"><bdi>{{outlet}}</bdi></h3>
    <p class="source">{{file}} · {{published}}{{#hasAddress}} · <a href="{{address}}" rel="noopener noreferrer nofollow">{{address}}</a>{{/hasAddress}}</p>
    <div class="text" dir="auto" lang="{{language}}">{{#pieces}}{{#isMarked}}<mark{{#hasAnchor}} id="{{anchor}}"{{/hasAnchor}}>{{text}}</mark>{{/isMarked}}{{^isMarked}}{{#isAside}}<span class="aside">{{text}}</span>{{/isAside}}{{^isAside}}{{text}}{{/isAside}}{{/isMarked}}{{/pieces}}</div>
    </article>
    {{/articles}}</section>
    """
