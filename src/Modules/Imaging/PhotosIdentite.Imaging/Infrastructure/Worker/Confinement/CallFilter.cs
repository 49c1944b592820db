using System.Runtime.InteropServices;

namespace PhotosIdentite.Imaging.Infrastructure.Worker.Confinement;

/// <summary>
/// A seccomp filter over every thread: calls that no picture needs are answered "not permitted". Threads may be made, processes not.
/// </summary>
internal static class CallFilter
{
    private const int Seccomp = 317, SetFilter = 1, EveryThread = 1;
    private const uint X64 = 0xC000003E, OldAbi = 0x40000000, NewThread = 0x10000;
    private const uint NumberAt = 0, MachineAt = 4, Argument0 = 16, Argument2 = 32;
    private const uint Allow = 0x7FFF0000, Refuse = 0x00050000, Kill = 0x80000000;
    private const ushort Load = 0x20, Equal = 0x15, AtLeast = 0x35, AnyBit = 0x45, Answer = 0x06;
    private const uint Clone = 56, Clone3 = 435, Signal = 234, LimitOf = 302;

    private static readonly uint[] Refused =
    [
        41, 42, 44, 46, 49, 50, 53, // socket, connect, sendto, sendmsg, bind, listen, socketpair
        57, 58, 59, 322, 62, 200, 129, 297, // fork, vfork, execve, execveat, kill, tkill, rt_(tg)sigqueueinfo
        101, 310, 311, 424, 434, 438, 312, // ptrace, process_vm_*, pidfd_*, kcmp
        76, 77, 82, 83, 84, 85, 86, 88, 90, 91, 92, 93, 94, 133, // truncate ... mknod
        258, 259, 260, 264, 265, 266, 268, 280, 316, 452, 188, 189, 190, // the same beside a folder; attributes
        29, 30, 64, 68, 240, 319, 447, 303, 304, // shared memory, queues, files in memory, file handles
        105, 106, 113, 114, 116, 117, 119, 122, 123, 126, 135, 160, // other users, capabilities, personality, limits
        155, 161, 165, 166, 272, 308, 428, 429, 430, 431, 432, 433, 442, // mounts and namespaces
        103, 163, 167, 168, 169, 170, 171, 175, 176, 179, 246, 313, 320, // what an administrator does
        248, 249, 250, 298, 321, 323, 425, 426, 427, // keys, perf, bpf, userfaultfd, io_uring
    ];

    /// <returns>False where the kernel has no seccomp.</returns>
    public static bool Install()
    {
        var steps = Steps((uint)Kernel.OwnId()).SelectMany(step => BitConverter.GetBytes(step)).ToArray();
        var code = GCHandle.Alloc(steps, GCHandleType.Pinned);
        var program = GCHandle.Alloc(new[] { steps.Length / 8, code.AddrOfPinnedObject() }, GCHandleType.Pinned);
        try
        {
            return Kernel.Call(Seccomp, SetFilter, EveryThread, program.AddrOfPinnedObject()) == 0;
        }
        finally
        {
            program.Free();
            code.Free();
        }
    }

    private static IEnumerable<ulong> Steps(uint own) =>
    [
        Step(Load, MachineAt), Step(Equal, X64, yes: 1), Step(Answer, Kill),
        Step(Load, NumberAt), Step(AtLeast, OldAbi, no: 1), No(),
        .. Refused.SelectMany(call => new[] { Step(Equal, call, no: 1), No() }),
        Step(Equal, Clone3, no: 1), No(Kernel.NoSuchCall), // then the older call is tried
        Step(Equal, Clone, no: 4), Step(Load, Argument0), Step(AnyBit, NewThread, yes: 1), No(), Yes(),
        Step(Equal, Signal, no: 4), Step(Load, Argument0), Step(Equal, own, yes: 1), No(), Yes(),
        Step(Equal, LimitOf, no: 6), Step(Load, Argument2), Step(Equal, 0, no: 2), Step(Load, Argument2 + 4), Step(Equal, 0, yes: 1), No(), Yes(),
        Yes(),
    ];

    private static ulong Yes() => Step(Answer, Allow);

    private static ulong No(int error = Kernel.NotPermitted) => Step(Answer, Refuse | (uint)error);

    // One instruction of the filter: what, how far to jump if so and if not, with which number.
    private static ulong Step(ushort code, uint number, byte yes = 0, byte no = 0) =>
        code | ((ulong)yes << 16) | ((ulong)no << 24) | ((ulong)number << 32);
}
