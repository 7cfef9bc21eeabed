/// The shape that `wirewatch read --json` prints: every field is there, `null` where unknown.
extension Article: Codable {
    private enum Key: String, CodingKey {
        case file, item, format, text, headline, byline, outlet, url, guid, version, status, published, modified
        case language, segments, sentences, quotations, figures, dates, claims, sha256
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(file, forKey: .file)
        try values.encode(item, forKey: .item)
        try values.encode(format, forKey: .format)
        try values.encode(id.sha256, forKey: .sha256)
        try values.encode(String(decoding: text, as: UTF8.self), forKey: .text)
        try values.encode(headline, forKey: .headline)
        try values.encode(byline, forKey: .byline)
        try values.encode(outlet, forKey: .outlet)
        try values.encode(url, forKey: .url)
        try values.encode(guid, forKey: .guid)
        try values.encode(version, forKey: .version)
        try values.encode(status, forKey: .status)
        try values.encode(published, forKey: .published)
        try values.encode(modified, forKey: .modified)
        try values.encode(language, forKey: .language)
        try values.encode(segments, forKey: .segments)
        try values.encode(sentences, forKey: .sentences)
        try values.encode(quotations, forKey: .quotations)
        try values.encode(figures, forKey: .figures)
        try values.encode(dates, forKey: .dates)
        try values.encode(claims.map { PrintedClaim($0, text: self[$0.span]) }, forKey: .claims)
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        let item = try values.decode(Int.self, forKey: .item)
        self.init(
            id: ArticleID(sha256: try values.decode(String.self, forKey: .sha256), item: item),
            file: try values.decode(String.self, forKey: .file), item: item,
            format: try values.decode(String.self, forKey: .format),
            text: Array(try values.decode(String.self, forKey: .text).utf8))
        headline = try values.decodeIfPresent(TextSpan.self, forKey: .headline)
        byline = try values.decodeIfPresent(TextSpan.self, forKey: .byline)
        outlet = try values.decodeIfPresent(String.self, forKey: .outlet)
        url = try values.decodeIfPresent(String.self, forKey: .url)
        guid = try values.decodeIfPresent(String.self, forKey: .guid)
        version = try values.decodeIfPresent(String.self, forKey: .version)
        status = try values.decodeIfPresent(Status.self, forKey: .status)
        published = try values.decodeIfPresent(String.self, forKey: .published)
        modified = try values.decodeIfPresent(String.self, forKey: .modified)
        language = try values.decodeIfPresent(String.self, forKey: .language)
        segments = try values.decode([Segment].self, forKey: .segments)
        sentences = try values.decode([TextSpan].self, forKey: .sentences)
        quotations = try values.decode([Quotation].self, forKey: .quotations)
        figures = try values.decode([Figure].self, forKey: .figures)
        dates = try values.decode([DateMention].self, forKey: .dates)
        claims = try values.decode([PrintedClaim].self, forKey: .claims).map(\.claim)
    }
}

/// A claim with its words beside it: readers of JSON need not count bytes to see what is claimed.
private struct PrintedClaim: Codable {
    let claim: Claim
    let text: String

    enum Key: String, CodingKey {
        case id, text, attribution, negated, hedged, figures, dates, names, quotation
    }

    init(_ claim: Claim, text: String) {
        self.claim = claim
        self.text = text
    }

    func encode(to encoder: any Encoder) throws {
        try claim.span.encode(to: encoder)
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(claim.id, forKey: .id)
        try values.encode(text, forKey: .text)
        try values.encode(claim.attribution, forKey: .attribution)
        try values.encode(claim.negated, forKey: .negated)
        try values.encode(claim.hedged, forKey: .hedged)
        try values.encode(claim.figures, forKey: .figures)
        try values.encode(claim.dates, forKey: .dates)
        try values.encode(claim.names, forKey: .names)
        try values.encode(claim.quotation, forKey: .quotation)
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        text = try values.decode(String.self, forKey: .text)
        claim = Claim(
            id: try values.decode(Int.self, forKey: .id), try TextSpan(from: decoder),
            attribution: try values.decode([Mention].self, forKey: .attribution),
            negated: try values.decode(Bool.self, forKey: .negated),
            hedged: try values.decode(Bool.self, forKey: .hedged),
            figures: try values.decode([Int].self, forKey: .figures),
            dates: try values.decode([Int].self, forKey: .dates),
            names: try values.decode([String].self, forKey: .names),
            quotation: try values.decodeIfPresent(Int.self, forKey: .quotation))
    }
}
