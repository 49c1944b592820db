using Microsoft.AspNetCore.Identity;
using PhotosIdentite.Privacy.Contracts;

namespace PhotosIdentite.Identity.Infrastructure.Accounts;

/// <summary>
/// What Identity calls "normalised" is the blind index here: nothing it looks up or stores is a readable address.
/// </summary>
internal sealed class LoginTags(IBlindIndex index) : ILookupNormalizer
{
    public byte[] Of(string email) => index.Tag(IndexPurpose.Login, Normal.Email(email));

    public string? NormalizeEmail(string? email) => email is null ? null : Convert.ToHexString(Of(email));

    /// <summary>User names are the accounts' ids.</summary>
    public string? NormalizeName(string? name) => name;
}
