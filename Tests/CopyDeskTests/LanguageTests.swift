import ReportKit
import Testing

@testable import CopyDesk

struct LanguageTests {
    @Test(arguments: [
        ("en", "The council said that it had not been told about the plan, and that it would meet again on Monday."),
        ("de", "Der Rat der Stadt hat am Montag nicht über den Plan entschieden, weil noch ein Gutachten fehlt und die Zeit zu kurz war."),
        ("fr", "Le conseil de la ville n’a pas voté le plan, parce que les élus ne sont pas d’accord avec le maire sur cette question."),
        ("es", "El consejo de la ciudad no ha votado el plan, porque los vecinos no están de acuerdo con el alcalde sobre el puerto."),
        ("pt", "O conselho da cidade não votou o plano, porque os moradores ainda não estão de acordo com a obra do porto, segundo o prefeito."),
        ("ru", "Совет города не принял план, потому что жители не согласны с тем, как он был подготовлен, и это было известно."),
        ("uk", "Рада міста не ухвалила план, тому що мешканці не згодні з тим, як він був підготовлений, і це було відомо."),
        ("ja", "市議会は月曜日に計画を採決しなかった。住民の同意がまだ得られていないためだという。"), ("zh", "市议会星期一没有表决这项计划，因为居民对港口的工程还没有达成一致意见。"),
        ("ar", "لم يصوت مجلس المدينة على الخطة لأن السكان لا يوافقون على مشروع الميناء الجديد"),
    ])
    func `a sentence is enough`(language: String, text: String) throws {
        #expect(try articles(text).first?.language == language)
    }

    @Test func `a few words are not`() throws { #expect(try articles("Port Ellery").first?.language == nil) }

    @Test func `other languages give figures, quotations and dates, and no claims`() throws {
        let text = "Der Rat der Stadt hat am 2023-04-11 beschlossen, dass der Markt für 1.250.000 € umgebaut wird und die Miete um 3,5 % steigt. „Wir haben das nicht gewusst“, sagte der Händler Nils Ove."
        let article = try #require(try articles(text).first)
        #expect(article.claims.isEmpty)
        #expect(article.figures.map(\.value) == [1_250_000, 3.5])
        #expect(article.figures.map(\.unit) == ["EUR", "%"])
        #expect(article.dates.map(\.value) == ["2023-04-11"])
        #expect(article.quotations.count == 1)
        #expect(article.sentences.count == 2)
    }
}
