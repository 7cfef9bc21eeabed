import Plugins
import ReportKit
import Testing

@Test func `every plugin has a name of its own`() {
    let names = allPlugins.map { $0.name }
    #expect(Set(names).count == names.count)
}
