import Glibc

/// What the system answered when it was asked for something.
struct SystemError: Error, Equatable, CustomStringConvertible {
    let code: Int32
    let doing: String

    init(_ doing: String, code: Int32 = errno) {
        self.code = code
        self.doing = doing
    }

    var description: String { "\(doing): \(String(cString: strerror(code)))" }
}

/// Calls again where a signal came in between; -1 becomes an error.
@discardableResult
func system<Number: SignedInteger>(_ doing: @autoclosure () -> String, _ call: () -> Number) throws(SystemError)
    -> Number
{
    while true {
        let result = call()
        if result != -1 { return result }
        if errno != EINTR { throw SystemError(doing()) }
    }
}
