using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace PhotosIdentite.Imaging.Infrastructure.Worker;

/// <summary>The most memory this process held resident since the last job began, as the kernel counts it. Opened before the cell is shut.</summary>
internal sealed class OwnMemory : IDisposable
{
    private readonly SafeFileHandle _status = File.OpenHandle("/proc/self/status");
    private readonly SafeFileHandle? _reset = Reset();
    private readonly byte[] _buffer = new byte[4096];

    public void ForgetPeak()
    {
        if (_reset is not null) RandomAccess.Write(_reset, "5"u8, 0);
    }

    public long PeakMiB()
    {
        var text = Encoding.ASCII.GetString(_buffer, 0, RandomAccess.Read(_status, _buffer, 0));
        var line = text.Split('\n').First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
    }

    public void Dispose()
    {
        _status.Dispose();
        _reset?.Dispose();
    }

    // Some containers forbid it: the peak is then that of the whole life, which only looks worse.
    private static SafeFileHandle? Reset()
    {
        try
        {
            return File.OpenHandle("/proc/self/clear_refs", FileMode.Open, FileAccess.Write);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
