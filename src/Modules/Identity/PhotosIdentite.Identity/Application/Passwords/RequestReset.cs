using PhotosIdentite.Identity.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Application.Passwords;

/// <summary>Somebody forgot a password. The answer is the same whether or not the address has an account.</summary>
internal sealed record RequestReset(string Email);

internal sealed class RequestResetHandler(IAccounts accounts, INotices notices) : ICommandHandler<RequestReset, Result>
{
    public async Task<Result> HandleAsync(RequestReset command, CancellationToken ct)
    {
        if (!EmailAddress.IsValid(command.Email)) return IdentityRefusals.EmailInvalid;
        if (await accounts.FindAsync(command.Email, ct) is not { State: AccountState.Active } account) return Result.Done;

        await notices.SendLinkAsync(account, NoticeKinds.Reset, null, TimeSpan.FromHours(1), ct);
        await notices.CommitAsync(ct);
        return Result.Done;
    }
}
