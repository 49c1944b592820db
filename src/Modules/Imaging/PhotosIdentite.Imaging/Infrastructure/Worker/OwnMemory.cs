using System.Globalization;

namespace PhotosIdentite.Imaging.Infrastructure.Worker;

/// <summary>The most memory this process held resident since the last job began, as the kernel counts it.</summary>
internal static class OwnMemory
{
    public static void ForgetPeak()
    {
        try
        {
            File.WriteAllText("/proc/self/clear_refs", "5");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // Some containers forbid it: the peak is then that of the whole life, which only looks worse.
        }
    }

    public static long PeakMiB()
    {
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
    }
}
