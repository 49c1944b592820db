using PhotosIdentite.Privacy.Domain;
using PhotosIdentite.SharedKernel;
using static PhotosIdentite.Privacy.Tests.PrivacyHost;

namespace PhotosIdentite.Privacy.Tests.Erasure;

[Trait("Policy", "P10")]
public sealed class ErasingEverything
{
    [Fact]
    public async Task Ends_complete_with_one_receipt_wherever_it_was_stopped()
    {
        await using var site = await ErasureHost.StartAsync();
        var step = 0;
        do
        {
            var (email, receipt) = ($"person{++step}@example.test", Capability.New());
            await site.Shelf.FillAsync(site.Host.Vault, email, Stop);
            var values = site.Shelf.Of(email).ToList();

            site.Wire.Arm(step);
            var accepted = await Record.ExceptionAsync(() => site.EraseAsync(email, receipt)) is null;
            var tripped = site.Wire.Tripped;
            site.Wire.Arm(0);

            if (await site.ReceiptAsync(receipt) is null)
            {
                Assert.False(accepted); // the person was told that it did not work,
                foreach (var value in values) Assert.True(await site.OpensAsync(value)); // and nothing was destroyed without a ledger
                await site.EraseAsync(email, receipt);
            }

            await site.FinishAsync();
            await AssertGoneAsync(site, email, values, receipt);
            if (!tripped) break;
        } while (true);

        Assert.InRange(step, 30, 60); // every effect was tried: fewer means that the wire missed some
        Assert.Equal(step, (await site.RequestsAsync()).Count);
    }

    [Fact]
    public async Task Is_one_request_when_the_button_is_pressed_many_times_at_once()
    {
        await using var site = await ErasureHost.StartAsync();
        var receipt = Capability.New();
        await site.Shelf.FillAsync(site.Host.Vault, "me@example.test", Stop);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => site.EraseAsync("me@example.test", receipt), Stop)));
        await site.FinishAsync();

        Assert.All(outcomes, outcome => Assert.True(outcome.Succeeded));
        Assert.Equal(ErasureState.Done, Assert.Single(await site.RequestsAsync()).State);
        Assert.Equal(0, await site.Host.VaultValueAsync<long>("select count(*) from vault.keys"));
    }

    [Fact]
    public async Task Destroys_no_key_while_a_payment_is_in_motion()
    {
        await using var site = await ErasureHost.StartAsync();
        var receipt = Capability.New();
        await site.Shelf.FillAsync(site.Host.Vault, "me@example.test", Stop);
        var kept = site.Shelf.Of("me@example.test").ToList();
        site.Shelf.InMotion = true;

        await site.EraseAsync("me@example.test", receipt);
        Assert.Equal(3, kept.Count);
        foreach (var value in kept) Assert.Equal("mine"u8.ToArray(), await site.Host.Vault.OpenAsync(value, Shelf.Row, Stop));

        site.Shelf.InMotion = false;
        await site.FinishAsync();
        Assert.NotNull((await site.ReceiptAsync(receipt))!.DoneAt);
        Assert.Empty(site.Shelf.Of("me@example.test"));
    }

    [Fact]
    public async Task Is_not_called_done_while_anything_is_left()
    {
        await using var site = await ErasureHost.StartAsync();
        var receipt = Capability.New();
        await site.Shelf.FillAsync(site.Host.Vault, "me@example.test", Stop);
        site.Shelf.Stubborn = 6; // two rounds of three modules

        await site.EraseAsync("me@example.test", receipt);
        await site.FinishAsync();
        Assert.Null((await site.ReceiptAsync(receipt))!.DoneAt);

        await site.FinishAsync();
        Assert.Equal(site.Host.Clock.GetUtcNow(), (await site.ReceiptAsync(receipt))!.DoneAt);
    }

    [Fact]
    public async Task Gives_a_receipt_that_names_the_horizon_and_nobody()
    {
        await using var site = await ErasureHost.StartAsync();
        var receipt = Capability.New();
        await site.Shelf.FillAsync(site.Host.Vault, "me@example.test", Stop);

        await site.EraseAsync("me@example.test", receipt);

        var read = (await site.ReceiptAsync(receipt))!;
        Assert.Equal(new DateOnly(2026, 5, 22), read.HorizonOn);
        Assert.Equal(["identity", "orders", "imaging"], read.Results.Select(result => result.Module));
        Assert.All(read.Results, result => Assert.Equal(1, result.Removes["rows"]));
        var kept = Assert.Single(await site.RequestsAsync());
        Assert.Null(kept.Plan);
        Assert.DoesNotContain("me@example.test", kept.Results, StringComparison.Ordinal);
        Assert.Null(await site.ReceiptAsync(Capability.New()));
    }

    [Fact]
    public async Task Again_succeeds_and_finds_nothing()
    {
        await using var site = await ErasureHost.StartAsync();
        await site.Shelf.FillAsync(site.Host.Vault, "me@example.test", Stop);
        await site.EraseAsync("me@example.test", Capability.New());

        var second = Capability.New();
        Assert.True((await site.EraseAsync("me@example.test", second)).Succeeded);

        Assert.All((await site.ReceiptAsync(second))!.Results, result => Assert.Equal(0, result.Removes["rows"]));
    }

    private static async Task AssertGoneAsync(ErasureHost site, string email, List<Sealed> values, Capability receipt)
    {
        Assert.Empty(site.Shelf.Of(email));
        foreach (var value in values) Assert.False(await site.OpensAsync(value));
        var request = Assert.Single(await site.RequestsAsync(), request => request.ReceiptHash.SequenceEqual(receipt.Hash));
        Assert.Equal(ErasureState.Done, request.State);
        Assert.Null(request.Plan);
    }
}
