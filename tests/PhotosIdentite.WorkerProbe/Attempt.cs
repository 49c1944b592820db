using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using PhotosIdentite.Imaging.Infrastructure.Worker.Confinement;

namespace PhotosIdentite.WorkerProbe;

/// <summary>Things that the code of an intruder would do. Says "done", or why not.</summary>
internal static class Attempt
{
    private const int Fork = 57, Exit = 231, Signal = 62;

    public static string Try(string wish)
    {
        var (verb, what) = wish.Split(' ', 2) is [var first, var rest] ? (first, rest) : (wish, "");
        try
        {
            return verb switch
            {
                "open" => Open(what),
                "list" => string.Join(' ', Directory.EnumerateFileSystemEntries(what)),
                "write" => Write(what),
                "connect" => Connect(Number(what)),
                "send" => Send(Number(what)),
                "fork" => Forked(),
                "start" => Started(what),
                "signal" => Kernel.Call(Signal, Number(what), 0) == 0 ? "done" : $"refused {Kernel.LastError}",
                "thread" => Threaded(),
                "allocate" => Allocate(Number(what)),
                "raise" => Kernel.Limit(0, 0, new Ceiling(ulong.MaxValue), out _) == 0 ? "done" : $"refused {Kernel.LastError}",
                "environment" => string.Join(' ', Environment.GetEnvironmentVariables().Keys.Cast<string>().Order(StringComparer.Ordinal)),
                "spin" => Spin(),
                "sleep" => Sleep(Timeout.Infinite),
                "pause" => Sleep(Number(what) * 1000),
                "crash" => throw new InsufficientExecutionStackException(),
                "descriptors" => Descriptors(),
                "id" => $"{Environment.ProcessId}",
                _ => "?",
            };
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or SocketException or Win32Exception or OutOfMemoryException)
        {
            return $"refused {refused.GetType().Name}";
        }
    }

    private static int Number(string what) => int.Parse(what, System.Globalization.CultureInfo.InvariantCulture);

    private static string Open(string path)
    {
        using var file = File.OpenRead(path);
        return file.ReadByte() >= -1 ? "done" : "";
    }

    private static string Descriptors() => string.Join('\n', Directory.EnumerateFileSystemEntries("/proc/self/fd")
        .Select(path => (Number: Path.GetFileName(path), To: new FileInfo(path).LinkTarget))
        .Where(open => open.To is not null)
        .Select(open => $"{open.Number} {open.To}"));

    private static string Write(string path)
    {
        File.WriteAllText(path, "x");
        return "done";
    }

    private static string Connect(int port)
    {
        using var client = new TcpClient();
        client.Connect(IPAddress.Loopback, port);
        return "done";
    }

    private static string Send(int port)
    {
        using var client = new UdpClient();
        client.Send([1], new IPEndPoint(IPAddress.Loopback, port));
        return "done";
    }

    private static string Forked()
    {
        var child = Kernel.Call(Fork);
        if (child == 0) _ = Kernel.Call(Exit);
        return child > 0 ? "done" : $"refused {Kernel.LastError}";
    }

    private static string Started(string program)
    {
        using var process = Process.Start(program);
        process.WaitForExit();
        return "done";
    }

    private static string Threaded()
    {
        var ran = false;
        var thread = new Thread(() => ran = true);
        thread.Start();
        thread.Join();
        return ran ? "done" : "";
    }

    private static string Allocate(int megabytes)
    {
        var size = (nint)megabytes << 20;
        var memory = Marshal.AllocHGlobal(size);
        for (nint at = 0; at < size; at += 4096) Marshal.WriteByte(memory + at, 1);
        Marshal.FreeHGlobal(memory);
        return "done";
    }

    private static string Spin()
    {
        while (true)
        {
        }
    }

    private static string Sleep(int milliseconds)
    {
        Thread.Sleep(milliseconds);
        return "done";
    }
}
