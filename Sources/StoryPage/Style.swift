/// The pages' one style sheet: no font, image or script from elsewhere.
enum Style {
    static let sheet = """
        :root{--paper:#fcfbf8;--card:#fff;--ink:#1c1b19;--soft:#5a5750;--rule:#d9d5cb;--strong:#1c1b19;--link:#0b4a8f;
        --alarm:#a3211b;--calm:#1f6446;--other:#5b3f8c;--mark:#ffe38a;--markink:#2a2100}
        @media (prefers-color-scheme:dark){:root{--paper:#141516;--card:#1c1e20;--ink:#ebe8e1;--soft:#aeaaa0;--rule:#3a3c3f;
        --strong:#8d8a83;--link:#9cc4f4;--alarm:#ff8e84;--calm:#83cfa8;--other:#c5abf3;--mark:#5e4a05;--markink:#fff1c2}}
        *{box-sizing:border-box}
        html{scroll-behavior:smooth;scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
        @media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
        body{margin:0 auto;max-width:72rem;padding:0 1.25rem 3rem;background:var(--paper);color:var(--ink);
        font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
        h1,h2,h3,.message,.value,.wordings blockquote p,.text,.told{font-family:Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"DejaVu Serif",serif}
        a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
        a:hover{text-decoration-thickness:2px}
        :focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
        .skip{position:absolute;left:-99rem;top:.5rem;background:var(--card);padding:.5rem 1rem}
        .skip:focus{left:.5rem}
        .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .mast{border-bottom:3px double var(--strong);padding:1.25rem 0 1rem;margin-bottom:1.5rem}
        .brand{margin:0 0 1rem;font-weight:700;letter-spacing:.04em}
        .brand a{color:inherit;text-decoration:none}
        h1{font-size:clamp(1.7rem,4.6vw,2.9rem);line-height:1.12;margin:0 0 .6rem;letter-spacing:-.01em;text-wrap:balance}
        .deck,.source,.legend,.quiet,footer{color:var(--soft);font-size:.92rem;margin:0}
        nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;margin:.9rem 0 0;padding:0;font-size:.92rem}
        nav a{display:inline-block;padding:.2rem 0}
        main>section{margin:0 0 2.75rem}
        section>h2{font-size:1.45rem;line-height:1.2;margin:0 0 1rem;padding-top:.6rem;border-top:1px solid var(--strong)}
        section>h2.kicker{font:700 .82rem/1.4 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;letter-spacing:.08em;
        text-transform:uppercase;color:var(--alarm);border:0;padding:0;margin:0 0 .4rem}
        .finding{padding:0 0 1.4rem;margin:0 0 1.4rem;border-bottom:1px solid var(--rule)}
        .finding:last-child{border-bottom:0;margin-bottom:0;padding-bottom:0}
        .kind{margin:0;font-size:.82rem;font-weight:650;color:var(--soft)}
        .figure-conflict .kind,.date-conflict .kind,.fact-conflict .kind{color:var(--alarm)}
        .figure-agree .kind,.date-agree .kind,.quote-agree .kind{color:var(--calm)}
        .quote-variant .kind,.attribution-difference .kind,.different-period .kind{color:var(--other)}
        .muted{font-weight:400;border:1px solid var(--rule);border-radius:3px;padding:.05em .4em;color:var(--soft)}
        code{font:.92em/1.4 ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace}
        .finding h3{font-size:1.22rem;line-height:1.25;margin:.1rem 0 .35rem}
        .finding h3::first-letter,tbody th a::first-letter{text-transform:uppercase}
        .finding .message{margin:0 0 .9rem;max-width:46rem}
        #lead .finding{border-bottom:0}
        #lead h3{font-size:clamp(1.4rem,3.2vw,2rem)}
        #lead .message{font-size:1.15rem}
        .sides{display:grid;gap:1rem 1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr))}
        .side{border-top:3px solid var(--strong);padding-top:.55rem;min-width:0}
        .figure-conflict .side,.date-conflict .side,.fact-conflict .side{border-top-color:var(--alarm)}
        .value{font-size:1.55rem;line-height:1.2;margin:0 0 .5rem;font-weight:700}
        #lead .value{font-size:2.1rem}
        figure{margin:0 0 .8rem}
        figcaption{font-weight:650;font-size:.92rem}
        blockquote{margin:.1rem 0 0;color:var(--ink);font-size:.95rem}
        blockquote p{margin:0}
        mark{background:var(--mark);color:var(--markink);padding:0 .12em;border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
        mark:target{outline:2px solid var(--alarm);outline-offset:1px}
        .wordings{list-style:none;padding:0;margin:0;border-top:3px solid var(--strong)}
        .wordings li{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:.2rem 1rem;padding:.55rem 0;border-bottom:1px solid var(--rule)}
        .wordings li:last-child{border-bottom:0}
        .wordings .who a{display:inline-block;margin-right:.6rem}
        .wordings .who{font-weight:650;font-size:.92rem;padding-top:.1rem}
        .wordings .who,.wordings blockquote{margin:0}
        .wordings blockquote p{font-size:1.05rem;white-space:pre-line}
        details{margin-top:.7rem;font-size:.88rem;color:var(--soft)}
        summary{cursor:pointer;padding:.15rem 0}
        details ul{margin:.2rem 0 0;padding-left:1.2rem}
        .legend{margin:-.5rem 0 .8rem}
        .legend .sign{margin-left:.8em}.legend .sign:first-child{margin-left:0}
        .scroll{overflow-x:auto;border:1px solid var(--rule)}
        table{border-collapse:collapse;width:100%;font-size:.9rem;background:var(--card)}
        th,td{text-align:left;vertical-align:top;padding:.5rem .7rem;border-bottom:1px solid var(--rule)}
        tbody tr:last-child>*{border-bottom:0}
        thead th{border-bottom:2px solid var(--strong);vertical-align:bottom;min-width:6.5rem}
        tbody th a{display:inline-block}
        tbody th{font-weight:500;min-width:11rem;max-width:20rem}
        .sign{font-weight:700}
        td.otherwise,td[class~="otherwise"] .sign,.sign.otherwise{color:var(--alarm)}
        td.tells .sign,.sign.tells{color:var(--calm)}
        td[class~="otherwise"].tells .sign{color:var(--alarm)}
        td[class~="leaves"],.sign.silent{color:var(--soft)}
        .timeline{list-style:none;margin:0;padding:0;border-left:2px solid var(--rule)}
        .timeline>li{position:relative;padding:0 0 1.1rem 1.25rem}
        .timeline>li::before{content:"";position:absolute;left:-.42rem;top:.5rem;width:.7rem;height:.7rem;border-radius:50%;background:var(--strong)}
        .timeline p{margin:0}
        .timeline ul{margin:.25rem 0 0;padding-left:1.1rem;font-size:.94rem;max-width:50rem}
        .when{font-weight:650}
        time{color:var(--soft);font-weight:400;font-size:.9rem;white-space:nowrap}
        .copy{background:var(--card);border:1px solid var(--rule);padding:1rem 1.25rem;margin:0 0 1.25rem}
        .copy h3{margin:0;font-size:1.15rem}
        .text{white-space:pre-line;max-width:42rem;margin-top:.8rem}
        .aside{color:var(--soft);font-size:.9em}
        .stories{list-style:none;margin:0;padding:0}
        .stories li{padding:0 0 1.2rem;margin:0 0 1.2rem;border-bottom:1px solid var(--rule)}
        .stories li:last-child{border-bottom:0}
        .stories h2{font-size:1.35rem;line-height:1.25;margin:0 0 .25rem}
        .stories .message{margin:0 0 .3rem;max-width:46rem}
        .contested{color:var(--alarm)}
        footer{border-top:1px solid var(--rule);padding-top:1rem}
        @media (max-width:40rem){.wordings li{grid-template-columns:1fr}.copy{padding:.8rem .9rem}.value{font-size:1.35rem}#lead .value{font-size:1.7rem}}
        @media print{body{max-width:none;padding:0;font-size:10pt;background:#fff;color:#000}nav,.skip,summary{display:none}
        .finding,figure,.wordings li,.timeline>li,tr{break-inside:avoid}h2,h3{break-after:avoid}a{color:inherit;text-decoration:none}
        mark{background:none;color:inherit;text-decoration:underline;font-weight:700}.scroll{overflow:visible}.copy{border:0;padding:0}}
        """
}
