namespace PhotosIdentite.Imaging.Infrastructure.Worker.Confinement;

/// <summary>The kernel's limits on one process. It keeps them even when nobody watches.</summary>
internal static class Ceilings
{
    private const int Processor = 0, FileSize = 1, Memory = 2, Core = 4, Tasks = 6, Descriptors = 7;

    private const uint NobodyInParticular = 65534;
    private const int MostTasks = 64, MostDescriptors = 96;
    private const ulong MostFileBytes = 24 << 20; // a whole photo, in the worker's own room

    /// <summary>Memory that may be written to; reserved addresses cost nothing, and the runtime reserves many.</summary>
    public static void BeforeStart(long memoryMiB)
    {
        Set(0, Memory, (ulong)memoryMiB << 20);
        Set(0, Core, 0);
    }

    /// <summary>When all files are open and the code is compiled; the runtime needs a file in memory until then.</summary>
    public static void BeforeWork()
    {
        Set(0, FileSize, MostFileBytes);
        Set(0, Descriptors, MostDescriptors);
        if (Kernel.OwnUser() == NobodyInParticular) Set(0, Tasks, MostTasks); // elsewhere the site's own threads would count
    }

    /// <summary>From outside: so many seconds of processor since the process began. It cannot raise them itself.</summary>
    public static void AllowProcessor(int process, double seconds)
    {
        var wanted = new Ceiling((ulong)Math.Ceiling(seconds), ulong.MaxValue);
        _ = Kernel.Limit(process, Processor, wanted, out _); // gone already, or the watch alone must do
    }

    private static void Set(int process, int resource, ulong value)
    {
        if (Kernel.Limit(process, resource, new Ceiling(value), out _) != 0)
            throw new InvalidOperationException($"The kernel did not take limit {resource} ({Kernel.LastError}).");
    }
}
