using PhotosIdentite.Identity.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Application.Passwords;

/// <summary>A new password was typed on the page of a reset link.</summary>
internal sealed record ResetPassword(string Token, string Password);

internal sealed class ResetPasswordHandler(
    INotices notices, ICredentials credentials, IRepository<Account> accounts, ISessions sessions)
    : ICommandHandler<ResetPassword, Result>
{
    public async Task<Result> HandleAsync(ResetPassword command, CancellationToken ct)
    {
        if (!await notices.WorksAsync(NoticeKinds.Reset, command.Token, ct)) return IdentityRefusals.LinkExpired;
        if (PasswordRules.Check(command.Password, "") is { } refusal) return refusal;

        var hash = await credentials.HashAsync(command.Password, ct);
        if (hash.Refusal is { } busy) return busy;
        if (await notices.TakeAsync(NoticeKinds.Reset, command.Token, ct) is not { } notice) return IdentityRefusals.LinkExpired;
        if (await accounts.FirstOrDefaultAsync(new AccountByIdSpec(notice.AccountId), ct) is not { } account)
            return IdentityRefusals.LinkExpired;

        account.ChangePassword(hash.Value);
        await sessions.EndAllAsync(account.Id, ct);
        await notices.TellAsync(account, NoticeKinds.PasswordChanged, ct);
        await notices.CommitAsync(ct);
        return Result.Done;
    }
}
