import Dispatch
import Ledger
import ReportKit
import Settings
import Systemd

/// A file on its way out of the inbox.
struct Move {
    enum Aim {
        case archive(FileStamp, sha256: String)
        case spike(SpikedFile)
    }
    let found: Found
    let aim: Aim
    let at: String
    /// Kept until it is done.
    let claim: Claim?
}

/// What the next transaction will write, and which files leave the inbox after it.
struct Building {
    var batch = Batch()
    /// Articles that the plugins are at work on; they come after those of the batch.
    var open: [OpenFiling] = []
    var moves: [Move] = []
    var known: Set<ArticleID> = []
    /// How many articles of the file whose turn it is are done.
    var articlesDone = 0
    var filings: Int { batch.filings.count + open.count }
    var isFull: Bool { filings + batch.spikes.count >= 64 }
    var isEmpty: Bool { batch.isEmpty && open.isEmpty && moves.isEmpty }
}

// From what was read to what the ledger holds. Where the ledger fails, all of this simply runs again after a pause.
extension Daemon {
    func fileWhatIsReady() {
        while true {
            do throws(LedgerError) {
                try build()
                guard !building.isEmpty else { break }
                closeFilings()
                try ledger.file(building.batch)
            } catch {
                ledgerFailed(error)
                return
            }
            if ledgerPause.worked() { log.report(Bulletin.recovered("The ledger")) }
            didFile()
        }
        pump()
        checkStopped()
    }

    private func build() throws(LedgerError) {
        if building.isEmpty, building.articlesDone == 0 { news.shelf.beginBatch() }
        while !building.isFull, let (found, taken) = line.first {
            switch taken {
            case .articles(let articles, let sha256, let stamp, let claim):
                guard try file(articles, sha256, stamp, found, claim) else { return }
            case .refused(let error, let sha256, let stamp, let claim):
                spike(found, error, sha256, stamp, claim)
            case .vanished:
                release(found)
            case .notYet:
                inbox.leaveToSettle(found.place)
                scheduleLook(in: max(inbox.settle, 0.05))
            }
            line.removeFirst()
        }
    }

    /// False where the batch must be written before this file can be.
    private func file(_ articles: [ReadArticle], _ sha256: String, _ stamp: FileStamp, _ found: Found, _ claim: Claim)
        throws(LedgerError) -> Bool
    {
        let at = timestamp(daysAgo: 0, by: clock)
        while building.articlesDone < articles.count {
            if try !isFiled(articles[building.articlesDone].article.id) {
                let one = news.reread(articles[building.articlesDone])
                if building.filings > 0, news.concernsEarlier(one) { return false }
                building.open.append(try news.open(one, at: at))
                building.known.insert(one.article.id)
            }
            building.articlesDone += 1
        }
        building.articlesDone = 0
        building.moves.append(Move(found: found, aim: .archive(stamp, sha256: sha256), at: at, claim: claim))
        return true
    }

    /// Waits for the plugins.
    private func closeFilings() {
        for one in building.open {
            var (filing, failures) = one.closed()
            filing.followUp = settings.configuration.alerts.followUp
            building.batch.filings.append(filing)
            for failure in failures { log.report(Bulletin.pluginFailed(failure.plugin, failure.what)) }
        }
        building.open = []
    }

    /// Whether an article was filed, in this transaction or an earlier one. Each is asked for: most of a feed was there
    /// the hour before.
    private func isFiled(_ id: ArticleID) throws(LedgerError) -> Bool {
        if building.known.contains(id) { return true }
        return try ledger.items(of: id.sha256).contains(id.item)
    }

    func spike(_ found: Found, _ error: IntakeError, _ sha256: String?, _ stamp: FileStamp, _ claim: Claim?) {
        let record = SpikedFile(found, error, sha256, stamp, at: timestamp(daysAgo: 0, by: clock))
        building.batch.spikes.append(record)
        building.moves.append(Move(found: found, aim: .spike(record), at: record.at, claim: claim))
    }

    private func ledgerFailed(_ error: LedgerError) {
        if !ledgerPause.isFailing {
            let waiting = line.backlog + line.underWay + building.filings
            log.report(Bulletin.ledgerStuck(error.description, code: error.code, waiting: waiting))
        }
        after(ledgerPause.failed()) { $0.fileWhatIsReady() }
        showStatus()
    }

    private func didFile() {
        let done = building
        building = Building()
        // of a file with many articles, the rest comes with the next transaction
        building.articlesDone = done.articlesDone
        counts.articles += done.batch.filings.count
        // the index of claims can be made anew at any time: where this fails, the next transaction tries again
        try? ledger.sealClaims()
        if let last = done.batch.filings.last {
            lastFiled = last.article.file
            counts.stories = (try? ledger.counts().stories) ?? counts.stories
        }
        counts.spiked += done.batch.spikes.count
        if !done.batch.delivered.isEmpty || !done.batch.toldSpikes.isEmpty { posting = false }
        unmoved += done.moves
        deliver()
        moveAway()
        if !done.batch.filings.isEmpty { schedulePrinting() }
        showStatus()
    }

    func release(_ found: Found) {
        if let again = inbox.letGo(found.place) { line.add([again]) }
    }
}

extension SpikedFile {
    /// The id is made of name and content; of what has no content, of the file itself.
    init(_ found: Found, _ error: IntakeError, _ sha256: String?, _ stamp: FileStamp, at: String) {
        let identity = sha256 ?? "\(stamp.device) \(stamp.inode) \(stamp.size) \(stamp.written.count)"
        let id = digest("\(found.place.text)\0\(identity)\0\(error.code)")
        self.init(
            id: id, file: found.place.text, code: error.code, message: error.message,
            name: "\(id.prefix(12))-\(found.place.name.plain(limit: 160))", at: at)
    }
}
