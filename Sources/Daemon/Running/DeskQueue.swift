import Dispatch

/// The one serial queue that owns the daemon's state, as an executor: an actor pinned to it may be entered from the
/// queue's sources without a hop.
///
/// `checkIsolated` is not optional here, whatever the compiler says: without it `assumeIsolated` traps at run time.
final class DeskQueue: SerialExecutor {
    // No queue of the daemon has a quality of service: on Linux that is a nice level, which a service may not raise;
    // the library would complain of it on standard error, a line each time.
    let queue = DispatchQueue(label: "wirewatch.desk")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }

    func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}
