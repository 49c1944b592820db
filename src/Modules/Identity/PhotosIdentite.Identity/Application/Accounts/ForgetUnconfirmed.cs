using PhotosIdentite.Identity.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Application.Accounts;

/// <summary>Addresses that nobody confirmed in seven days go. Returns how many.</summary>
internal sealed record ForgetUnconfirmed(DateOnly Today);

internal sealed class ForgetUnconfirmedHandler(IRepository<Account> repository, IAccounts accounts)
    : ICommandHandler<ForgetUnconfirmed, Result<int>>
{
    public async Task<Result<int>> HandleAsync(ForgetUnconfirmed command, CancellationToken ct)
    {
        var due = await repository.ListAsync(new NeverConfirmedSpec(command.Today), ct);
        foreach (var account in due) await accounts.RemoveAsync(account, ct);
        return Result.Of(due.Count);
    }
}

internal sealed class NeverConfirmedSpec : Specification<Account>
{
    public NeverConfirmedSpec(DateOnly today) => Query.Where(account => account.ConfirmBy < today);
}
