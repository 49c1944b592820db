using System.Net.Sockets;

namespace PhotosIdentite.Imaging.Infrastructure.Worker.Confinement;

/// <summary>Tries what a worker must not be able to do. What succeeds does not hold on this machine, and the site says so in its log.</summary>
internal static class CellProof
{
    private const int ReadNoNewPrivileges = 39, Execute = 59, CreateNew = 0xC1;

    public static string[] Missing() =>
    [
        .. from protection in new (string Name, Func<bool> Holds)[]
           {
               ("files", () => Refused(Kernel.Open("/etc/passwd", 0))),
               ("writing", () => Refused(Kernel.Open($"/tmp/imaging-{Environment.ProcessId}", CreateNew, 0x180))),
               ("network", NoSocket),
               ("processes", () => Kernel.Call(Execute) == -1 && Kernel.LastError == Kernel.NotPermitted),
               ("privileges", () => Kernel.Control(ReadNoNewPrivileges) == 1),
           }
           where !protection.Holds()
           select protection.Name,
    ];

    private static bool Refused(int descriptor)
    {
        if (descriptor < 0) return true;
        _ = Kernel.Close(descriptor);
        return false;
    }

    private static bool NoSocket()
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            return false;
        }
        catch (SocketException)
        {
            return true;
        }
    }
}
