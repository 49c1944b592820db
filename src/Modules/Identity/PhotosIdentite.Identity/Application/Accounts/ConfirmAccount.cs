using PhotosIdentite.Identity.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Application.Accounts;

/// <summary>
/// The link of the first mail was followed, by who knows the password typed when it was asked for: else somebody could register
/// another's address and wait for its owner to press the button.
/// </summary>
internal sealed record ConfirmAccount(string Token, string Password);

internal sealed class ConfirmAccountHandler(INotices notices, ICredentials credentials, IRepository<Account> accounts)
    : ICommandHandler<ConfirmAccount, Result>
{
    public async Task<Result> HandleAsync(ConfirmAccount command, CancellationToken ct)
    {
        if (await notices.TakeAsync(NoticeKinds.Confirm, command.Token, ct) is not { PasswordHash: { } hash } notice)
            return IdentityRefusals.LinkExpired;
        if ((await credentials.MatchAsync(hash, command.Password, ct)).Refusal is { } wrong) return wrong; // the link stays good
        if (await accounts.FirstOrDefaultAsync(new AccountByIdSpec(notice.AccountId), ct) is not { } account)
            return IdentityRefusals.LinkExpired;

        var outcome = account.Confirm(hash);
        if (outcome.Succeeded) await notices.CommitAsync(ct);
        return outcome;
    }
}
