import Matching
import ReportKit
import Testing

/// Events that are told in the same words, and are two all the same.
@Suite struct OccasionTests {
    private func stories(_ articles: [Article]) -> [StoryMatcher.Placement] {
        var matcher = StoryMatcher()
        return articles.map { matcher.place($0) }
    }

    private let calls = [
        "Chancellor Lene Holt of Marrow and Premier Oskar Vey of Drennan held a video summit on Monday and praised the trade pact between Marrow and Drennan. Holt called Vey a friend. Vey wants Marrow to lift its grain tariffs.",
        "In a video call on Monday, Drennan's premier Oskar Vey asked Chancellor Lene Holt to lift the tariffs on grain. Holt praised the pact between Marrow and Drennan, and called Vey a friend.",
        "Oskar Vey and Lene Holt spoke by videoconference on Monday. The premier of Drennan and the chancellor of Marrow praised their trade pact; tariffs on grain were raised, an aide said.",
    ]
    private let visit =
        "Chancellor Lene Holt of Marrow met Premier Oskar Vey of Drennan in Tarrow today and praised the trade pact between Marrow and Drennan. It was their first face-to-face meeting in two years. Vey wants Marrow to lift its grain tariffs."

    @Test func `a visit follows the call of the same two, whichever comes first`() {
        let placed = stories((calls + [visit]).map { article($0) })
        #expect(placed.map(\.story) == [0, 0, 0, 1])
        #expect(placed[3].follows == 0)
        let reversed = stories(([visit] + calls).map { article($0) })
        #expect(reversed.map(\.story) == [0, 1, 1, 1])
    }

    @Test func `a call that looks forward to a visit is a call`() {
        let text =
            "Lene Holt and Oskar Vey agreed in a video call on Monday to meet in Tarrow in spring. The chancellor of Marrow and the premier of Drennan praised their trade pact and spoke of tariffs on grain."
        #expect(stories((calls + [text]).map { article($0) }).map(\.story) == [0, 0, 0, 0])
    }

    private func launch(_ year: Int, _ price: Int) -> String {
        "Fernwell unveiled its new phone, the Lark, in Calder on Tuesday. The Lark costs \(price) crowns and has a larger screen, said chief executive Ada Quill at the launch. Fernwell hopes to win back buyers from Brightline. Shops have the phone from \(year)."
    }

    @Test func `two launches a year apart are two stories`() {
        let placed = stories([
            article(launch(2023, 640), published: "2023-09-12"), article(launch(2024, 690), published: "2024-09-10"),
        ])
        #expect(placed.map(\.story) == [0, 1])
        #expect(placed[1].follows == 0)
    }

    @Test func `two earthquakes in one region, weeks apart, are two stories`() {
        let first = [
            "An earthquake of magnitude 5.9 shook the Orlo valley on Tuesday and damaged the town of Penn. Four people died when a school roof fell, mayor Ivo Stahl said. The quake struck at 3:12 a.m. near Penn, the seismic office of Orlo said.",
            "Four dead as quake of 5.9 strikes Penn in the Orlo valley. A school roof fell on Tuesday, killing four, according to mayor Ivo Stahl. The seismic office recorded the earthquake at 3:12 a.m.",
        ]
        let second = [
            "An earthquake of magnitude 6.4 shook the Orlo valley on Saturday and cut the road to Lisk. Eleven people are missing after a landslide at Lisk, rescue chief Nora Dahl said. The quake struck at 7:40 p.m. under the lake, the seismic office of Orlo said.",
            "Eleven missing in Lisk after quake of 6.4 in the Orlo valley. A landslide cut the road on Saturday, rescue chief Nora Dahl said. The seismic office recorded the earthquake at 7:40 p.m. under the lake.",
        ]
        let early = first.map { article($0, published: "2024-05-07") }
        let late = second.map { article($0, published: "2024-06-29") }
        #expect(stories([early[0], late[0], early[1], late[1]]).map(\.story) == [0, 1, 0, 1])
    }
}
