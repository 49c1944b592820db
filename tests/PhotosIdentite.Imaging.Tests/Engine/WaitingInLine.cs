using PhotosIdentite.Imaging.Infrastructure.Worker;

namespace PhotosIdentite.Imaging.Tests.Engine;

public sealed class WaitingInLine
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lets_a_quiet_asker_pass_a_noisy_one()
    {
        var line = new FairLine(1, 100, 100);
        await line.EnterAsync("noisy", Now);
        var noisy = Enumerable.Range(0, 50).Select(_ => line.EnterAsync("noisy", Now)).ToList();
        var quiet = line.EnterAsync("quiet", Now);

        line.Leave();
        await noisy[0];
        line.Leave();

        Assert.Equal(LineAnswer.Entered, await quiet.WaitAsync(Soon, Now));
        Assert.False(noisy[1].IsCompleted);
    }

    [Fact]
    public async Task Starves_nobody()
    {
        var line = new FairLine(2, 1000, 100);
        var entered = new List<string>();
        await line.EnterAsync("", Now);
        await line.EnterAsync("", Now);
        var all = Enumerable.Range(0, 60).Select(i => (Asker: $"{(i < 50 ? 0 : i)}", i)).Select(async one =>
        {
            await line.EnterAsync(one.Asker, Now);
            lock (entered) entered.Add(one.Asker);
            line.Leave();
        }).ToList();

        line.Leave();
        await Task.WhenAll(all).WaitAsync(TimeSpan.FromSeconds(10), Now);

        Assert.Equal(60, entered.Count);
        Assert.All(Enumerable.Range(50, 10), quiet => Assert.InRange(entered.IndexOf($"{quiet}"), 0, 12));
    }

    [Fact]
    public async Task Keeps_the_order_of_one_asker()
    {
        var line = new FairLine(1, 10, 10);
        await line.EnterAsync("a", Now);
        var waiting = Enumerable.Range(0, 3).Select(_ => line.EnterAsync("a", Now)).ToList();

        foreach (var next in waiting)
        {
            line.Leave();
            await next.WaitAsync(Soon, Now);
            Assert.Equal(waiting.IndexOf(next) + 1, waiting.Count(one => one.IsCompleted));
        }
    }

    [Fact]
    public async Task Gives_a_newcomer_the_last_place_of_who_has_most()
    {
        var line = new FairLine(1, 4, 4);
        await line.EnterAsync("a", Now);
        var noisy = Enumerable.Range(0, 3).Select(_ => line.EnterAsync("a", Now)).ToList();
        var other = line.EnterAsync("b", Now);

        var newcomer = line.EnterAsync("c", Now);

        Assert.Equal(LineAnswer.Full, await noisy[2].WaitAsync(TimeSpan.FromSeconds(5), Now));
        Assert.Equal(LineAnswer.Full, await line.EnterAsync("a", Now).WaitAsync(Soon, Now)); // its own line is still the longest
        for (var turn = 0; turn < 4; turn++) line.Leave();
        foreach (var entered in new[] { noisy[0], noisy[1], other, newcomer })
            Assert.Equal(LineAnswer.Entered, await entered.WaitAsync(TimeSpan.FromSeconds(5), Now));
    }

    [Fact]
    public async Task Ends_for_whom_has_too_many_there_and_for_all_when_it_is_full()
    {
        var line = new FairLine(1, 3, 2);
        await line.EnterAsync("a", Now);
        _ = line.EnterAsync("a", Now);
        _ = line.EnterAsync("a", Now);

        Assert.Equal(LineAnswer.AskerHasTooMany, await line.EnterAsync("a", Now).WaitAsync(Soon, Now));
        _ = line.EnterAsync("b", Now);
        _ = line.EnterAsync("c", Now); // in the place of a's last
        Assert.Equal(LineAnswer.Full, await line.EnterAsync("d", Now).WaitAsync(Soon, Now));
    }

    [Fact]
    public async Task Has_room_for_any_number_of_the_programs_own()
    {
        var line = new FairLine(1, 5, 2);
        await line.EnterAsync("", Now);
        var own = Enumerable.Range(0, 5).Select(_ => line.EnterAsync("", Now)).ToList();

        Assert.All(own, one => Assert.False(one.IsCompleted));
        Assert.Equal(LineAnswer.Full, await line.EnterAsync("", Now).WaitAsync(Soon, Now));
    }

    [Fact]
    public async Task Gives_a_place_left_to_who_comes_next()
    {
        var line = new FairLine(1, 1, 1);
        await line.EnterAsync("a", Now);
        line.Leave();

        Assert.Equal(LineAnswer.Entered, await line.EnterAsync("b", Now).WaitAsync(Soon, Now));
        Assert.False(line.EnterAsync("c", Now).IsCompleted);
    }

    [Fact]
    public async Task Forgets_who_went_away()
    {
        var line = new FairLine(1, 1, 1);
        await line.EnterAsync("a", Now);
        using var patience = new CancellationTokenSource();
        var gone = line.EnterAsync("b", patience.Token);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);

        var next = line.EnterAsync("b", Now);
        line.Leave();

        Assert.Equal(LineAnswer.Entered, await next.WaitAsync(Soon, Now));
    }
}
