import ReportKit
import Testing

@testable import Matching

@Suite struct QuotedTextTests {
    @Test(arguments: [
        ("a “slow, stubborn fire” in the dunes", ["“slow, stubborn fire”"]),
        ("a \"slow fire\" and \"thick smoke\" in the dunes", ["\"slow fire\"", "\"thick smoke\""]),
        ("a ``slow fire'' in the «old wood»", ["``slow fire''", "«old wood»"]),
        ("a \" slow fire , '' he said", ["\" slow fire , ''"]),
        ("a “slow fire in the dunes", ["“slow fire in the dunes"]), ("the ferrymen's boat", []),
    ])
    func `the runs stand with their marks`(_ text: String, _ runs: [String]) {
        let bytes = Array(text.utf8)
        let found = QuotedText(bytes, TextSpan(0, bytes.count)).spans
        #expect(found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == runs)
    }
}
