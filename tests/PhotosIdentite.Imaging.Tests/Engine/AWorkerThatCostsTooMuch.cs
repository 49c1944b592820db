using OpenCvSharp;
using PhotosIdentite.Imaging.Infrastructure.Worker;

namespace PhotosIdentite.Imaging.Tests.Engine;

public sealed class AWorkerThatCostsTooMuch
{
    [Fact]
    public async Task Is_killed_for_its_memory_and_the_next_photo_passes()
    {
        await using var workers = new Workers(new WorkerLimits { ResidentMiB = 190 });
        using var pixels = new Mat(4000, 3000, MatType.CV_8UC3, Scalar.All(200));
        Cv2.ImEncode(".png", pixels, out var huge);

        Assert.Equal("check.down", await workers.Refusal(huge));
        Assert.Null(await workers.Refusal(Workers.Drawn("size=450x600").File));
    }

    [Fact]
    public async Task Is_killed_when_it_takes_too_long()
    {
        await using var workers = new Workers(new WorkerLimits { WallSeconds = 0 });

        Assert.Equal("check.down", await workers.Refusal(Workers.Drawn("size=450x600").File));
    }
}
