namespace PhotosIdentite.Imaging.Infrastructure.Worker;

/// <summary>What one photo may cost before its worker is killed. Settable under <c>Imaging:Worker</c>.</summary>
internal sealed record WorkerLimits
{
    /// <summary>Kept warm, and so many photos are decoded at once: one for each core.</summary>
    public int Workers { get; init; } = 2;

    /// <summary>How many photos may wait for a worker, and how many of one address; the next is kept, and its sender told to come back.</summary>
    public int Waiting { get; init; } = 32;

    public int WaitingOfOne { get; init; } = 8;

    public int ResidentMiB { get; init; } = 1024;
    public int CpuSeconds { get; init; } = 15;
    public int WallSeconds { get; init; } = 20;

    /// <summary>What it may have written to, held by the kernel.</summary>
    public int MemoryMiB { get; init; } = 1280;

    /// <summary>How the worker is started, when not as another verb of this very program.</summary>
    public string? Program { get; init; }
}
