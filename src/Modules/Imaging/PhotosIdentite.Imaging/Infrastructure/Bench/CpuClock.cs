using System.Diagnostics;

namespace PhotosIdentite.Imaging.Infrastructure.Bench;

/// <summary>Processor time and memory of this process around one piece of work.</summary>
internal static class CpuClock
{
    public static double Milliseconds(Action work)
    {
        using var self = Process.GetCurrentProcess();
        var before = self.TotalProcessorTime;
        work();
        self.Refresh();
        return (self.TotalProcessorTime - before).TotalMilliseconds;
    }

    /// <summary>Many rounds of something short, for the clock ticks in whole milliseconds or worse.</summary>
    public static double Milliseconds(int times, Action work) => Milliseconds(() =>
    {
        for (var i = 0; i < times; i++) work();
    }) / times;

    public static double Median(IEnumerable<double> values) => values.Order().ToArray() is var sorted ? sorted[sorted.Length / 2] : 0;
}
