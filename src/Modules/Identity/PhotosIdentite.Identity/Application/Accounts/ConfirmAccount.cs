using PhotosIdentite.Identity.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Application.Accounts;

/// <summary>The link of the first mail was followed, and its button pressed.</summary>
internal sealed record ConfirmAccount(string Token);

internal sealed class ConfirmAccountHandler(INotices notices, IRepository<Account> accounts)
    : ICommandHandler<ConfirmAccount, Result>
{
    public async Task<Result> HandleAsync(ConfirmAccount command, CancellationToken ct)
    {
        if (await notices.TakeAsync(NoticeKinds.Confirm, command.Token, ct) is not { PasswordHash: { } hash } notice)
            return IdentityRefusals.LinkExpired;
        if (await accounts.FirstOrDefaultAsync(new AccountByIdSpec(notice.AccountId), ct) is not { } account)
            return IdentityRefusals.LinkExpired;

        var outcome = account.Confirm(hash);
        if (outcome.Succeeded) await notices.CommitAsync(ct);
        return outcome;
    }
}
