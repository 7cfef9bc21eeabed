import Dispatch

/// The one serial queue that owns the daemon's state, as an executor: an actor pinned to it may be entered from the
/// queue's sources without a hop.
///
/// `checkIsolated` is not optional here, whatever the compiler says: without it `assumeIsolated` traps at run time.
final class DeskQueue: SerialExecutor {
    let queue = DispatchQueue(label: "wirewatch.desk", qos: .userInitiated)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }

    func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}
