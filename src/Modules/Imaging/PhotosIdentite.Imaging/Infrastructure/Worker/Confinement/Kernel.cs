using System.Runtime.InteropServices;

namespace PhotosIdentite.Imaging.Infrastructure.Worker.Confinement;

/// <summary>What .NET has no words for. Numbers are those of Linux on x86-64, the only machine our native libraries are built for.</summary>
internal static class Kernel
{
    public const int NotPermitted = 1, NoSuchCall = 38;

    public static int LastError => Marshal.GetLastPInvokeError();

    [DllImport("libc", EntryPoint = "prctl", SetLastError = true)]
    public static extern int Control(int option, nint a = 0, nint b = 0, nint c = 0, nint d = 0);

    [DllImport("libc", EntryPoint = "syscall", SetLastError = true)]
    public static extern nint Call(nint number, nint a = 0, nint b = 0, nint c = 0, nint d = 0);

    [DllImport("libc", EntryPoint = "open", SetLastError = true, CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    public static extern int Open(string path, int flags, int mode = 0);

    [DllImport("libc", EntryPoint = "close")]
    public static extern int Close(int descriptor);

    [DllImport("libc", EntryPoint = "prlimit", SetLastError = true)]
    public static extern int Limit(int process, int resource, in Ceiling wanted, out Ceiling before);

    [DllImport("libc", EntryPoint = "execve", SetLastError = true, CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    public static extern int Become(string program, string?[] arguments, string?[] environment);

    [DllImport("libc", EntryPoint = "getpid")]
    public static extern int OwnId();

    [DllImport("libc", EntryPoint = "geteuid")]
    public static extern uint OwnUser();
}

/// <summary>A limit of the kernel: what holds now, and how far it may be raised again.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Ceiling(ulong Now, ulong Ever)
{
    public Ceiling(ulong both) : this(both, both)
    {
    }
}
