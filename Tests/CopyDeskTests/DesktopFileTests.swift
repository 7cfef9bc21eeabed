import ReportKit
import Testing

@testable import CopyDesk

/// What a share fills up with beside copy.
struct DesktopFileTests {
    @Test(arguments: [
        "[.ShellClassInfo]\r\nIconResource=C:\\Icons\\Loaf.dll,7\r\nLocalizedResourceName=@loaf.dll,-1\r\n",
        "[ZoneTransfer]\r\nZoneId=3\r\nHostUrl=https://loaf.example/a b c d e f\r\n",
        "[{000214A0-0000-0000-C000-000000000046}]\r\nProp3=19,2\r\n[InternetShortcut]\r\nURL=https://loaf.example/\r\n",
        "# Keep the bakers' drafts out of every index.\nUser-agent: *\nDisallow: /drafts/\n\nSitemap: https://loaf.example/map.xml\n",
        "[Desktop Entry]\nType=Link\nName=Ovens of Tollen stay cold\nURL=https://loaf.example/ovens\n",
    ])
    func `what desktops and shares leave behind is no copy`(text: String) {
        #expect(throws: CopyError.noArticle(format: "settings")) { try articles(text, named: "a.txt") }
    }

    @Test func `the mark of an open document is no copy`() {
        let mark =
            [4] + Array("Ebba".utf8) + [UInt8](repeating: 0x20, count: 50) + [4, 0, 0x45, 0]
            + [UInt8](repeating: 0, count: 100)
        #expect(throws: CopyError.noArticle(format: "office lock")) { try articles(mark, named: "~$ovens.docx") }
    }

    @Test(arguments: [
        "Title: Ovens stay cold\nSource: The Loaf\n\nThe bakers of Tollen let their ovens go cold.\n",
        "[UPDATE 2] Ovens stay cold in Tollen\n", "Ovens stay cold", "Flash: Mayor of Tollen resigns over ovens",
        "[Ovens]\nThe guild says that its members are tired.\n",
    ])
    func `copy with fields, brackets or a headline alone is copy`(text: String) throws {
        #expect(try articles(text, named: "a.txt").count == 1)
    }
}
