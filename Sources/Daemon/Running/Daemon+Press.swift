import Dispatch
import Ledger
import ReportKit
import Settings
import Systemd

// Pages are printed after the alerts were told, each story at most once a round, and rarely under a backlog.
extension Daemon {
    /// What one round of printing came to.
    struct Printed: Sendable {
        var pages: [PrintedPage] = []
        var trouble: SystemError?
        var seconds = 0.0
    }

    /// Sees to it that pages are printed in a while.
    func schedulePrinting() {
        guard !printingDue, !stopped else { return }
        printingDue = true
        let every = settings.configuration.delivery.pagesEvery
        after(stopping ? 0 : max(every, printingTook * (line.backlog > 0 ? 4 : 1))) { daemon in
            daemon.printingDue = false
            daemon.printPages()
        }
    }

    private func printPages() {
        guard !printing, !stopped else { return }
        let now = DispatchTime.now()
        guard now < printUntil else { return checkStopped() }
        if line.backlog > 0, now < lastPrinted + 30 { return schedulePrinting() }
        guard let orders = try? orders(limit: 50), let gone = try? ledger.pagesToRemove(limit: 50) else {
            return schedulePrinting()
        }
        if orders.isEmpty, gone.isEmpty {
            if frontIsOld { printFront() } else { checkStopped() }
            return
        }
        printing = true
        lastPrinted = now
        let plugins = settings.plugins
        pressQueue.async {
            var round = Printed()
            do throws(SystemError) {
                for order in orders { round.pages.append(try self.press.print(order, plugins: plugins)) }
                for row in gone { round.pages.append(try self.press.remove(row)) }
            } catch {
                round.trouble = error
            }
            round.seconds = Double(DispatchTime.now().uptimeNanoseconds - now.uptimeNanoseconds) / 1e9
            self.enter { [round] in $0.didPrint(round) }
        }
    }

    private func orders(limit: Int) throws(LedgerError) -> [Press.Order] {
        var orders: [Press.Order] = []
        for row in try ledger.storiesToPrint(limit: limit) {
            let story = try news.shelf.story(row, from: ledger)
            orders.append(
                Press.Order(
                    row: row, story: story, arrivals: try ledger.arrivals(ofStory: row.number),
                    muted: try ledger.mutedAlerts(ofStory: row.number)))
        }
        return orders
    }

    private func didPrint(_ round: Printed) {
        printing = false
        printingTook = round.seconds
        if !round.pages.isEmpty { frontIsOld = true }
        building.batch.printed += round.pages
        if round.trouble == nil { schedulePrinting() }
        if let trouble = round.trouble {
            if !pressPause.isFailing { log.report(Bulletin.pagesStuck(trouble.description)) }
            printingDue = !stopping
            after(pressPause.failed()) { daemon in
                daemon.printingDue = false
                daemon.printPages()
            }
        } else if pressPause.worked() {
            log.report(Bulletin.recovered("Printing pages"))
        }
        fileWhatIsReady()
        checkStopped()
    }

    private func printFront() {
        guard let lines = try? ledger.pages(limit: 500), let alerts = try? ledger.newestAlerts(limit: 200) else {
            return
        }
        printing = true
        frontIsOld = false
        pressQueue.async {
            var round = Printed()
            do throws(SystemError) {
                try self.press.printFront(lines: lines, alerts: alerts)
            } catch {
                round.trouble = error
            }
            self.enter { [round] daemon in
                if round.trouble != nil { daemon.frontIsOld = true }
                daemon.didPrintFront(round)
            }
        }
    }

    private func didPrintFront(_ round: Printed) {
        printing = false
        if round.trouble != nil, !stopping { schedulePrinting() }
        checkStopped()
    }
}
