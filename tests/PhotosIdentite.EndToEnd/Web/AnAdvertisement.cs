using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PhotosIdentite.Advertising.Contracts;
using PhotosIdentite.Host.Pipeline;
using PhotosIdentite.Platform.Web;

namespace PhotosIdentite.EndToEnd.Web;

/// <summary>The page is whole without it, whatever Advertising does.</summary>
public sealed class AnAdvertisement
{
    private static readonly AdSlot Slot = new("tracking", ["visa"]);
    private static readonly ShownAd Ad = new("Us", "Frames", "For your prints", new Uri("https://frames.example/"), "everyone");

    [Fact]
    public async Task Is_shown_when_there_is_one()
    {
        using var shelf = Shelf(_ => Ad);

        Assert.Equal(Ad, await shelf.ChooseAsync(Slot));
    }

    [Fact]
    public async Task Is_left_out_when_its_module_fails()
    {
        using var shelf = Shelf(_ => throw new InvalidOperationException("down"));

        Assert.Null(await shelf.ChooseAsync(Slot));
    }

    [Fact]
    public async Task Is_left_out_when_its_module_sleeps_and_keeps_nobody_waiting()
    {
        using var awake = new ManualResetEventSlim();
        using var shelf = Shelf(_ =>
        {
            awake.Wait();
            return Ad;
        });
        var watch = Stopwatch.StartNew();
        var first = await shelf.ChooseAsync(Slot);
        var waited = watch.Elapsed;
        awake.Set();

        Assert.Null(first);
        Assert.True(waited < TimeSpan.FromSeconds(2), $"{waited}");
    }

    [Fact]
    public async Task Is_left_out_when_there_is_no_such_module()
    {
        using var nothing = new ServiceCollection().BuildServiceProvider();
        using var shelf = new AdShelf(nothing, NullLogger<AdShelf>.Instance);

        Assert.Null(await shelf.ChooseAsync(Slot));
    }

    private static AdShelf Shelf(Func<AdRequest, ShownAd?> decide) => new(
        new ServiceCollection().AddSingleton<IAdChoice>(new Choice(decide)).BuildServiceProvider(), NullLogger<AdShelf>.Instance);

    private sealed class Choice(Func<AdRequest, ShownAd?> decide) : IAdChoice
    {
        public ShownAd? Decide(AdRequest request) => decide(request);
    }
}
