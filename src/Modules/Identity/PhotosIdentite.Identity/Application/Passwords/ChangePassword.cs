using PhotosIdentite.Identity.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Application.Passwords;

/// <summary>Whoever is signed in chooses another password. Every other session ends, and links for resetting die.</summary>
internal sealed record ChangePassword(string Current, string Chosen);

internal sealed class ChangePasswordHandler(
    ISessions sessions, IRepository<Account> accounts, ICredentials credentials, INotices notices)
    : ICommandHandler<ChangePassword, Result>
{
    public async Task<Result> HandleAsync(ChangePassword command, CancellationToken ct)
    {
        if (sessions.Account is not { } id || await accounts.FirstOrDefaultAsync(new AccountByIdSpec(id), ct) is not { } account)
            return IdentityRefusals.SignInFailed;
        if (PasswordRules.Check(command.Chosen, "") is { } refusal) return refusal;

        var check = await credentials.CheckAsync(account, command.Current, ct);
        if (check.Refusal is { } wrong) return wrong == IdentityRefusals.Busy ? wrong : IdentityRefusals.PasswordWrong;
        var hash = await credentials.HashAsync(command.Chosen, ct);
        if (hash.Refusal is { } busy) return busy;

        account.ChangePassword(hash.Value);
        await notices.ForgetAsync(account, NoticeKinds.Reset, ct);
        await notices.TellAsync(account, NoticeKinds.PasswordChanged, ct);
        await sessions.EndAllAsync(account.Id, ct);
        await notices.CommitAsync(ct);
        await sessions.StartAsync(account, ct);
        return Result.Done;
    }
}
