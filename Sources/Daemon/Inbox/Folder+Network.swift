import CLinux
import Glibc

extension Folder {
    /// Whether it lies on a network file system: inotify does not ring there for what other machines do.
    var isOnNetwork: Bool {
        var info = statfs()
        guard fstatfs(descriptor, &info) == 0 else { return false }
        return Self.network.contains(UInt32(truncatingIfNeeded: info.f_type))
    }

    /// NFS, SMB, CIFS, SMB2, FUSE (sshfs and the like), 9P, Ceph, AFS, OCFS2, GFS2, Lustre: linux/magic.h and statfs(2).
    private static let network: Set<UInt32> = [
        0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x6573_5546, 0x0102_1997, 0x00C3_6400, 0x5346_414F, 0x7461_636F,
        0x0116_1970, 0x0BD0_0BD0,
    ]
}
