using System.Diagnostics;
using System.Globalization;

namespace PhotosIdentite.Imaging.Infrastructure.Bench;

/// <summary>The frozen reference, <c>build/vips-reference.py</c>, as a process of its own.</summary>
internal sealed class VipsReference : IDisposable
{
    private readonly Process _process;

    public VipsReference(string script) => _process = Process.Start(new ProcessStartInfo("python3", [script])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    public Cost Run(BenchPhoto photo)
    {
        var rect = photo.Crop;
        _process.StandardInput.WriteLine(string.Join('\t', photo.File, rect.X, rect.Y, rect.Width, rect.Height));
        _process.StandardInput.Flush();
        var answer = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The libvips reference ended: is libvips installed?");
        var parts = answer.Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return new Cost(parts[0], parts[1]);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}

/// <param name="CpuMs">Processor time, user and system.</param>
/// <param name="GrowthMiB">The most memory held above what was held before.</param>
internal readonly record struct Cost(double CpuMs, double GrowthMiB);
