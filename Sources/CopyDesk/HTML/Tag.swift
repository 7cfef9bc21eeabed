/// The elements that mean something for finding an article; any other is `inline` or, with a hyphen, `custom`.
enum Tag: UInt8, CaseIterable {
    case text, inline, custom
    case html, head, body, title, meta, link, base, script, style, noscript, template, svg, math
    case iframe, object, embed, audio, video, canvas, img, picture, source, br, hr, wbr, area, col, param, track
    case input, button, select, option, optgroup, textarea, label, form, fieldset
    case article, main, section, aside, nav, header, footer, address, div, p
    case h1, h2, h3, h4, h5, h6
    case ul, ol, li, dl, dt, dd, table, thead, tbody, tfoot, tr, td, th, caption
    case figure, figcaption, blockquote, pre, center, details, summary, dialog, menu
    case a, span, em, strong, b, i, u, small, sub, sup, time, q, cite, code, font, mark, abbr, ins, del

    /// Names by their bytes, eight to a key; longer names fold over.
    private static let byKey = KeyTable(
        allCases.filter { $0.rawValue > Tag.custom.rawValue }.map { tag in
            (key: Array("\(tag)".utf8).withUnsafeBufferPointer { nameKey($0[...]) }, value: UInt16(tag.rawValue))
        })

    static func named(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Tag {
        if let tag = Tag(rawValue: UInt8(byKey.value(nameKey(name)))), tag != .text { return tag }
        return name.contains(0x2D) || name.contains(0x3A) ? .custom : .inline
    }

    var isVoid: Bool { Self.voids.contains(rawValue) }
    var isRaw: Bool { self == .script || self == .style || self == .textarea || self == .title || self == .iframe }
    var isBlock: Bool { Self.blocks.contains(rawValue) }
    /// Nothing inside is text to read.
    var isSkipped: Bool { Self.skipped.contains(rawValue) }
    var headingLevel: Int? {
        (Tag.h1.rawValue...Tag.h6.rawValue).contains(rawValue) ? Int(rawValue - Tag.h1.rawValue) + 1 : nil
    }

    private static let voids = ByteSet([
        .meta, .link, .base, .embed, .img, .source, .br, .hr, .wbr, .area, .col, .param, .track, .input,
    ])
    private static let skipped = ByteSet([
        .head, .script, .style, .noscript, .template, .svg, .math, .iframe, .object, .embed, .audio, .video, .canvas,
        .button, .select, .textarea, .dialog, .menu, .title, .option,
    ])
    private static let blocks = ByteSet([
        .custom, .html, .body, .form, .fieldset, .article, .main, .section, .aside, .nav, .header, .footer, .address,
        .div, .p, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .li,
        .dl, .dt, .dd, .table, .thead, .tbody, .tfoot, .tr, .td, .th, .caption, .figure, .figcaption, .blockquote, .pre,
        .center, .details, .summary, .dialog, .menu, .hr,
        .noscript, .video, .audio, .iframe, .object, .canvas,
    ])
}

/// A set of small numbers, as bits.
struct ByteSet {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(_ tags: [Tag]) {
        for tag in tags {
            if tag.rawValue < 64 { low |= 1 << UInt64(tag.rawValue) } else { high |= 1 << UInt64(tag.rawValue - 64) }
        }
    }

    func contains(_ value: UInt8) -> Bool {
        value < 64 ? low >> UInt64(value) & 1 == 1 : high >> UInt64(value - 64) & 1 == 1
    }
}

/// Eight bytes of a name in lower case, the rest folded in: names of HTML do not collide.
@inline(__always) func nameKey(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    var key: UInt64 = 0
    for byte in name {
        let low = (byte &- 0x41) < 26 ? byte | 0x20 : byte
        key = (key << 8 | key >> 56) ^ UInt64(low)
    }
    return key
}
