/// `report.md`: the same findings for a terminal, a mail or a ticket.
let markdownTemplate = """
    {{% CONTENT_TYPE: MARKDOWN }}# {{title}}

    {{deck}}
    {{#lead}}

    ## Headline finding

    \(markdownFinding){{/lead}}{{#sections}}

    ## {{heading}}
    {{#findings}}

    \(markdownFinding){{/findings}}{{/sections}}{{#matrix}}

    ## Who tells what

    | Claim |{{#columns}} {{.}} |{{/columns}}
    | --- |{{#columns}} --- |{{/columns}}
    {{#rows}}| {{claim}} |{{#cells}} {{sign}} {{words}} |{{/cells}}
    {{/rows}}{{/matrix}}

    ## Who told it first

    {{#timeline}}- **{{outlet}}**{{#hasWhen}}, {{clock}}{{/hasWhen}}{{#hasHeading}}: {{heading}}{{/hasHeading}}
    {{#firsts}}  - {{words}}
    {{/firsts}}{{#hasMore}}  - {{more}}
    {{/hasMore}}{{/timeline}}

    """

private let markdownFinding = """
    ### {{label}}: {{about}}
    {{#isMuted}}

    *muted: {{muted}}*{{/isMuted}}

    {{message}}

    {{#groups}}{{#cells}}- **{{outlet}}**: {{before}}**{{marked}}**{{after}}
    {{/cells}}{{/groups}}{{#wordings}}- {{#outlets}}**{{outlet}}** {{/outlets}}: {{#runs}}{{#differs}}**{{text}}**{{/differs}}{{^differs}}{{text}}{{/differs}}{{/runs}}
    {{/wordings}}
    """

/// `index.html`.
let indexTemplate = """
    {{% CONTENT_TYPE: MARKUP }}<!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(contentSecurityPolicy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>Stories – wirewatch</title>
    <link rel="alternate" type="application/atom+xml" title="Alerts" href="feed.atom">
    <style>{{{style}}}</style>
    </head>
    <body>
    <a class="skip" href="#main">Skip to the stories</a>
    <header class="mast">
    <p class="brand">wirewatch</p>
    <h1>Stories</h1>
    <p class="deck">{{count}} · newest day first, within a day the most contested · <a href="feed.atom">alerts as a feed</a></p>
    </header>
    <main id="main">
    {{^hasStories}}<p class="quiet">No story yet. Drop an article in the inbox.</p>{{/hasStories}}
    {{#hasStories}}<ol class="stories">
    {{#lines}}<li>
    <h2 dir="auto"><a href="stories/{{slug}}/report.html">{{title}}</a></h2>
    {{#hasLead}}<p class="message" dir="auto">{{lead}}</p>{{/hasLead}}
    <p class="source">{{#isContested}}<strong class="contested">{{conflicts}}</strong> · {{/isContested}}{{deck}} · <time datetime="{{updated}}">{{clock}}</time></p>
    </li>
    {{/lines}}</ol>{{/hasStories}}
    </main>
    <footer>
    <p>wirewatch sets side by side what outlets wrote; it gives no verdict on who is right.</p>
    </footer>
    </body>
    </html>

    """

/// `feed.atom`.
let feedTemplate = """
    {{% CONTENT_TYPE: MARKUP }}<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom">
    <id>urn:wirewatch:alerts</id>
    <title>wirewatch alerts</title>
    <updated>{{updated}}</updated>
    <author><name>wirewatch</name></author>
    <link rel="self" href="feed.atom"/>
    <link rel="alternate" type="text/html" href="index.html"/>
    {{#entries}}<entry>
    <id>urn:wirewatch:alert:{{name}}</id>
    <title>{{message}}</title>
    <updated>{{at}}</updated>
    <category term="{{kind}}" label="{{label}}"/>
    <link rel="alternate" type="text/html" href="stories/{{slug}}/report.html"/>
    <summary>{{story}}: {{message}}{{#reasons}}
    – {{.}}{{/reasons}}</summary>
    </entry>
    {{/entries}}</feed>

    """
