using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Identity.Application;
using PhotosIdentite.Identity.Domain;
using PhotosIdentite.Identity.Infrastructure.Persistence;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Infrastructure.Passwords;

internal sealed class Credentials(
    UserManager<Account> users, PepperedHasher hasher, HashingGate gate, IdentityDbContext context, TimeProvider clock)
    : ICredentials
{
    public async Task<Result<string>> HashAsync(string password, CancellationToken ct)
    {
        var hash = "";
        var done = await gate.TryAsync(() => Task.FromResult(hash = hasher.Hash(password)), ct);
        return done ? Result.Of(hash) : IdentityRefusals.Busy;
    }

    public async Task<Result> MatchAsync(string hash, string password, CancellationToken ct)
    {
        var right = false;
        var done = await gate.TryAsync(
            () => Task.FromResult(right = hasher.Verify(hash, password) != PasswordVerificationResult.Failed), ct);
        return !done ? IdentityRefusals.Busy : right ? Result.Done : IdentityRefusals.PasswordWrong;
    }

    // The account is read once it is our turn: a storm of parallel tries sees the pause that the first ones caused.
    public async Task<Result<Account>> CheckAsync(string email, string password, CancellationToken ct)
    {
        Result<Account> outcome = IdentityRefusals.SignInFailed;
        var done = await gate.TryAsync(
            async () => outcome = await JudgeAsync(await users.FindByEmailAsync(email), password, ct), ct);
        return done ? outcome : IdentityRefusals.Busy;
    }

    public async Task<Result<Account>> CheckAsync(Account account, string password, CancellationToken ct)
    {
        Result<Account> outcome = IdentityRefusals.SignInFailed;
        var done = await gate.TryAsync(async () => outcome = await JudgeAsync(account, password, ct), ct);
        return done ? outcome : IdentityRefusals.Busy;
    }

    private async Task<Result<Account>> JudgeAsync(Account? account, string password, CancellationToken ct)
    {
        if (account?.PasswordHash is null)
        {
            hasher.Verify(hasher.Decoy, password); // as much work as for an account
            return IdentityRefusals.SignInFailed;
        }

        var right = await users.CheckPasswordAsync(account, password);
        if (account.IsPaused(clock.GetUtcNow())) return IdentityRefusals.SignInFailed;
        if (!right)
        {
            await CountWrongTryAsync(account.Id, ct);
            return IdentityRefusals.SignInFailed;
        }

        account.RightTry();
        await users.UpdateAsync(account);
        return Result.Of(account);
    }

    // In one statement, so that tries at the same moment all count.
    private Task<int> CountWrongTryAsync(Guid account, CancellationToken ct)
    {
        DateTimeOffset? pausedUntil = clock.GetUtcNow() + Account.Pause;
        return context.Accounts.Where(a => a.Id == account).ExecuteUpdateAsync(
            set => set
                .SetProperty(a => a.FailedTries, a => (a.FailedTries + 1) % Account.TriesBeforePause)
                .SetProperty(
                    a => a.PausedUntil,
                    a => a.FailedTries + 1 >= Account.TriesBeforePause ? pausedUntil : a.PausedUntil),
            ct);
    }
}
