import Foundation

/// The reader that `FUZZ_TARGET` names; without one, a file of unknown format.
private let target: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? FuzzTarget.copy.rawValue
    guard let target = FuzzTarget(rawValue: name) else {
        preconditionFailure("no target \(name); there are \(FuzzTarget.allCases.map(\.rawValue))")
    }
    return target
}()

/// Called by libFuzzer with each input it makes: the reader must come back, whatever the bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    target.read([UInt8](UnsafeBufferPointer(start: start, count: count)))
    return 0
}
