using PhotosIdentite.Identity.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Application.Accounts;

/// <summary>Somebody wants an account. The answer and the work are the same whether or not the address has one.</summary>
internal sealed record RegisterAccount(string Email, string Password, string Language);

internal sealed class RegisterAccountHandler(IAccounts accounts, ICredentials credentials, INotices notices)
    : ICommandHandler<RegisterAccount, Result>
{
    public async Task<Result> HandleAsync(RegisterAccount command, CancellationToken ct)
    {
        if (!EmailAddress.IsValid(command.Email)) return IdentityRefusals.EmailInvalid;
        if (PasswordRules.Check(command.Password, command.Email) is { } refusal) return refusal;

        var hash = await credentials.HashAsync(command.Password, ct);
        if (hash.Refusal is { } busy) return busy;

        var account = await accounts.FindAsync(command.Email, ct)
            ?? await accounts.AddAsync(new Contact(command.Email.Trim(), command.Language), ct);
        if (account.State == AccountState.Active)
            await notices.TellAsync(account, NoticeKinds.AlreadyRegistered, ct);
        else
            await notices.SendLinkAsync(account, NoticeKinds.Confirm, hash.Value, TimeSpan.FromDays(1), ct);

        await notices.CommitAsync(ct);
        return Result.Done;
    }
}
