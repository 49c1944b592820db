using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace PhotosIdentite.Imaging.Infrastructure.Worker.Confinement;

/// <summary>
/// Linux Landlock: from here on this thread, and the program it becomes, opens what is named here and nothing else, reaches no
/// port, and signals nobody outside.
/// </summary>
internal sealed class Landlock : IDisposable
{
    public const ulong Execute = 1, Write = 1 << 1, Read = 1 << 2, List = 1 << 3, Remove = 1 << 5, Make = 1 << 8;

    private const int CreateRuleset = 444, AddRule = 445, RestrictSelf = 446;
    private const int AskVersion = 1, BeneathPath = 1;
    private const int PathOnly = 0x200000, CloseOnExec = 0x80000;

    // The rights known to version 1, 2, 3 and 5 of the interface; ports came with 4, signals with 6.
    private static readonly (int Version, ulong Rights)[] Growth = [(1, 0x1FFF), (2, 1 << 13), (3, 1 << 14), (5, 1 << 15)];

    private readonly int _rules;

    private Landlock(int rules) => _rules = rules;

    /// <summary>Null where the kernel has none.</summary>
    public static Landlock? Create()
    {
        var version = (int)Kernel.Call(CreateRuleset, 0, 0, AskVersion);
        if (version < 1) return null;

        var asked = new byte[version >= 6 ? 24 : version >= 4 ? 16 : 8];
        BinaryPrimitives.WriteUInt64LittleEndian(asked, Growth.Where(step => step.Version <= version).Aggregate(0UL, (all, step) => all | step.Rights));
        foreach (var at in Enumerable.Range(1, (asked.Length / 8) - 1)) asked[at * 8] = 3; // both ways of a port; both kinds of outsiders
        var rules = With(asked, at => (int)Kernel.Call(CreateRuleset, at, asked.Length, 0));
        return rules < 0 ? null : new Landlock(rules);
    }

    /// <summary>Nothing happens when there is no such file.</summary>
    public void Allow(string path, ulong rights)
    {
        var open = Kernel.Open(path, PathOnly | CloseOnExec);
        if (open < 0) return;

        var rule = new byte[12];
        BinaryPrimitives.WriteUInt64LittleEndian(rule, Directory.Exists(path) ? rights : rights & ~List);
        BinaryPrimitives.WriteInt32LittleEndian(rule.AsSpan(8), open);
        var added = With(rule, at => (int)Kernel.Call(AddRule, _rules, BeneathPath, at));
        _ = Kernel.Close(open);
        if (added != 0) throw new InvalidOperationException("The kernel took no rule for a file.");
    }

    public void Enforce()
    {
        if (Kernel.Call(RestrictSelf, _rules) != 0) throw new InvalidOperationException($"The kernel did not close the files ({Kernel.LastError}).");
    }

    public void Dispose() => _ = Kernel.Close(_rules);

    private static T With<T>(byte[] bytes, Func<nint, T> use)
    {
        var pinned = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        try
        {
            return use(pinned.AddrOfPinnedObject());
        }
        finally
        {
            pinned.Free();
        }
    }
}
