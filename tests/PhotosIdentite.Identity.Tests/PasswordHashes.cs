using System.Buffers.Binary;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PhotosIdentite.Identity.Infrastructure.Accounts;
using PhotosIdentite.Identity.Infrastructure.Passwords;
using PhotosIdentite.Privacy;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.TestKit;

namespace PhotosIdentite.Identity.Tests;

public sealed class PasswordHashes(IdentitySite site)
{
    [Fact, Trait("Policy", "P11")]
    public void Are_made_by_pbkdf2_with_sha512_and_220000_rounds()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?> { ["ConnectionStrings:identity"] = "Host=none" }).Build();
        var module = new ServiceCollection().AddSingleton(TimeProvider.System).AddIdentity(configuration)
            .AddSingleton(site.Services.GetRequiredService<IBlindIndex>()).BuildServiceProvider();

        var row = Convert.FromBase64String(module.GetRequiredService<PepperedHasher>().Hash(People.Password));

        Assert.Equal(1, row[0]); // Identity's version 3
        Assert.Equal(2u, BinaryPrimitives.ReadUInt32BigEndian(row.AsSpan(1))); // HMAC-SHA512
        Assert.InRange(BinaryPrimitives.ReadUInt32BigEndian(row.AsSpan(5)), 220_000u, 2_000_000u);
        Assert.Equal(16u, BinaryPrimitives.ReadUInt32BigEndian(row.AsSpan(9)));
    }

    [Fact, Trait("Policy", "P11")]
    public async Task Cannot_be_verified_from_a_dump_with_the_password_but_without_the_pepper()
    {
        var email = await site.Registered();
        var hash = await HashOf(email);
        await using var elsewhere = await AnotherRoot.CreateAsync();
        var options = site.Services.GetRequiredService<IOptions<PasswordHasherOptions>>();
        var meters = site.Services.GetRequiredService<System.Diagnostics.Metrics.IMeterFactory>();

        var (here, there) = (site.Services.GetRequiredService<PepperedHasher>(), new PepperedHasher(elsewhere.Index, options, meters));
        var plain = new PasswordHasher<object>();

        Assert.Equal(PasswordVerificationResult.Success, here.Verify(hash, People.Password));
        Assert.Equal(PasswordVerificationResult.Failed, there.Verify(hash, People.Password));
        Assert.Equal(PasswordVerificationResult.Failed, plain.VerifyHashedPassword(new object(), hash, People.Password));
    }

    [Fact, Trait("Policy", "P11")]
    public async Task Made_with_fewer_rounds_are_made_again_at_the_next_sign_in()
    {
        var email = await site.Registered();
        var hashing = site.Services.GetRequiredService<IOptions<PasswordHasherOptions>>().Value;
        var before = await HashOf(email);
        hashing.IterationCount = 2_000;
        try
        {
            Assert.Equal("/fr/account", (await site.Browser().SignIn(email, People.Password)).Headers.Location?.ToString());
        }
        finally
        {
            hashing.IterationCount = 1_000;
        }

        var row = Convert.FromBase64String(await HashOf(email));
        Assert.NotEqual(before, Convert.ToBase64String(row));
        Assert.Equal(2_000u, BinaryPrimitives.ReadUInt32BigEndian(row.AsSpan(5)));
    }

    [Fact]
    public async Task Wait_for_their_turn_and_ask_to_come_back_when_it_does_not_come()
    {
        var gate = site.Services.GetRequiredService<HashingGate>();
        var options = site.Services.GetRequiredService<IOptions<HashingOptions>>().Value;
        var (patience, release) = (options.Patience, new TaskCompletionSource());
        options.Patience = TimeSpan.FromMilliseconds(50);
        var others = Enumerable.Range(0, options.AtOnce).Select(_ => gate.TryAsync(() => release.Task, default)).ToList();

        var email = People.NewEmail();
        var answer = await site.Browser().SignIn(email, People.Password);
        release.SetResult();
        await Task.WhenAll(others);
        options.Patience = patience;

        Assert.Equal(503, (int)answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        var page = await site.Coded(answer);
        Assert.Contains("identity.busy", page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{email}\"", page, StringComparison.Ordinal);
    }

    private Task<string> HashOf(string email) => site.With(async (LoginTags tags) =>
    {
        var tag = tags.Of(email);
        return await site.Rows(context => context.Accounts
            .Where(a => a.LoginTag == tag).Select(a => a.PasswordHash!).SingleAsync());
    });
}

/// <summary>A vault with another root key: what somebody has who stole the database only.</summary>
internal sealed class AnotherRoot(TestDatabases databases, ServiceProvider services) : IAsyncDisposable
{
    public IBlindIndex Index => services.GetRequiredService<IBlindIndex>();

    public static async Task<AnotherRoot> CreateAsync()
    {
        var databases = await TestDatabases.CreateAsync();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(databases.Settings).Build();
        return new AnotherRoot(databases, new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration)
            .AddSingleton(TimeProvider.System).AddPrivacy(configuration).BuildServiceProvider());
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await databases.DisposeAsync();
    }
}
