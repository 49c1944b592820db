using System.ComponentModel;
using System.Diagnostics;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.EndToEnd.Journeys;
using PhotosIdentite.Journey;

namespace PhotosIdentite.EndToEnd.Workers;

/// <summary>Workers killed at random while eight customers send a photo each and order it: nothing is lost but time.</summary>
[Collection(StrainedSiteCollection.Name)]
public sealed class KilledWorkers(SharedSite site)
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(20);
    private static readonly string[] Walls = ["c0392b", "27ae60", "2980b9", "f1c40f", "8e44ad", "16a085", "d35400", "ecf0f1"];

    [Fact]
    public async Task Lose_no_order_and_give_everybody_their_own_photo()
    {
        var folder = Directory.CreateDirectory(Path.Combine(site.Ground.Temporary, "killed")).FullName;
        var photos = await Task.WhenAll(Walls.Select(wall => DrawnAsync(Path.Combine(folder, $"{wall}.jpg"), wall)));
        using var end = new CancellationTokenSource(Long);
        var killer = KillAsync(end.Token);

        var orders = await Task.WhenAll(photos.Select(photo => Customers.Order(site.Address, photo).PaysAsync()));

        Assert.InRange(await killer, 8, 1000);
        Assert.Contains("was ended by signal 9", site.Process.Log, StringComparison.Ordinal);
        Assert.Equal(photos.Length, orders.Select(order => order.Order).Distinct().Count());
        foreach (var (photo, order) in photos.Zip(orders))
            Assert.Equal(await FinishedAsync(photo), await File.ReadAllBytesAsync(Assert.Single(order.Files)));
        Assert.All(photos, photo => Assert.Single(photos, other => File.ReadAllBytes(other).SequenceEqual(File.ReadAllBytes(photo))));
    }

    private async Task<int> KillAsync(CancellationToken end)
    {
        var (killed, random) = (0, new Random(7));
        while (!end.IsCancellationRequested)
        {
            await Task.Delay(random.Next(300, 1200), CancellationToken.None);
            var workers = OwnProcesses.WorkersOf(site.Process.Id);
            if (workers.Count == 0) continue;
            try
            {
                using var victim = Process.GetProcessById(workers[random.Next(workers.Count)]);
                victim.Kill();
                killed++;
            }
            catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or Win32Exception)
            {
                // it had ended by itself
            }
        }

        return killed;
    }

    private async Task<string> DrawnAsync(string file, string wall)
    {
        await ToolAsync("--draw", $"size=600x800,background={wall}", "--out", file);
        return file;
    }

    // What the engine makes of this photo by itself: the same to the bit, whoever was killed meanwhile.
    private async Task<byte[]> FinishedAsync(string photo)
    {
        var folder = Path.ChangeExtension(photo, null);
        await ToolAsync(photo, "--document", "any-badge", "--out", folder);
        return await File.ReadAllBytesAsync(Path.Combine(folder, "any-badge.jpg"));
    }

    private async Task ToolAsync(params string[] words)
    {
        using var tool = Process.Start(site.Ground.Host(["photo", .. words]))!;
        await Task.WhenAll(tool.StandardOutput.ReadToEndAsync(), tool.StandardError.ReadToEndAsync());
        await tool.WaitForExitAsync();
        Assert.Equal(0, tool.ExitCode);
    }
}
