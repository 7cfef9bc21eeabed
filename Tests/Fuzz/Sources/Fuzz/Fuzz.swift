import CopyDesk

/// Called by libFuzzer with each input it makes: the reader must come back, whatever the bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
    for article in (try? CopyDesk().read(WireCopy(file: "copy", bytes: bytes))) ?? [] {
        var end: Int32 = 0
        for segment in article.segments {
            precondition(
                segment.span.start == end && segment.span.end > segment.span.start, "segments with a gap or an overlap")
            end = segment.span.end
        }
        precondition(Int(end) == article.text.count, "segments end before the text")
    }
    return 0
}
