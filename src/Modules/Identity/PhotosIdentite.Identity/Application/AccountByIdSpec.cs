using PhotosIdentite.Identity.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Application;

internal sealed class AccountByIdSpec : Specification<Account>
{
    public AccountByIdSpec(Guid id) => Query.Where(account => account.Id == id);
}
