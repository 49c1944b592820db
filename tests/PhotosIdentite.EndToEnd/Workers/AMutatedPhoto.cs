using System.Net;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.EndToEnd.Photos;

namespace PhotosIdentite.EndToEnd.Workers;

/// <summary>Photos with bits turned over, from 5 to 200 of ten thousand. PHOTOS_FUZZ says how many; each seed is always the same file.</summary>
[Collection(StrainedSiteCollection.Name)]
public sealed class AMutatedPhoto(SharedSite site)
{
    private const int MostGrowthMiB = 300;

    [Fact]
    public async Task Is_refused_or_checked_and_never_a_fault()
    {
        var seeds = int.TryParse(Environment.GetEnvironmentVariable("PHOTOS_FUZZ"), out var asked) ? asked : 300;
        var originals = (await Corpus.WriteAsync(site.Ground, Path.Combine(site.Ground.Temporary, "fuzz")))
            .Where(file => file.Name is "jpeg-named.png" or "heic-named.jpg" or "jpeg-cmyk.jpg" or "png-strips-wide.png" or "webp-named.jpg" or "webp-lossless.webp")
            .Select(file => file.Bytes).Append(await File.ReadAllBytesAsync(Faces.Astronaut)).ToList();
        var host = site.Process.Id;
        OwnProcesses.ForgetPeak(host);
        var before = OwnProcesses.MostMiB(host);
        var faults = new List<string>();

        using var sender = new Sender(site, "any-badge");
        Assert.Equal(7, originals.Count);
        foreach (var original in originals)
        {
            using var whole = await sender.SendAsync(original);
            Assert.Equal(HttpStatusCode.Redirect, whole.StatusCode); // or a decoder would never see it mutated
        }

        for (var seed = 0; seed < seeds; seed++)
        {
            using var answer = await sender.SendNamedAsync("portrait.jpg", Mutated(originals[seed % originals.Count], seed));
            if ((int)answer.StatusCode >= 500 || answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Redirect)) faults.Add($"{seed}: {answer.StatusCode}");
        }

        Assert.Equal([], faults);
        Assert.True(site.Process.Runs);
        Assert.InRange(OwnProcesses.MostMiB(host) - before, long.MinValue, MostGrowthMiB);
    }

    private static byte[] Mutated(byte[] original, int seed)
    {
        var (copy, random) = (original.ToArray(), new Random(seed));
        var bits = Math.Max(1, (int)(copy.Length * 8 * (0.0005 + (0.0195 * random.NextDouble())) / (seed % 4 == 0 ? 1 : 100)));
        for (var i = 0; i < bits; i++) copy[random.Next(copy.Length)] ^= (byte)(1 << random.Next(8));
        return copy;
    }
}
