using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace PhotosIdentite.Privacy.Infrastructure.KeyRing;

/// <summary>Section <c>KeyRing</c> of the configuration.</summary>
/// <param name="Folder">Outside every database, and outside their backups.</param>
/// <param name="KeepMasters">
/// How many nightly masters are kept; also the erasure horizon in days, after which no backup of the vault opens what was erased.
/// </param>
internal sealed record KeyRingOptions(string Folder, int KeepMasters)
{
    private const string Default = "7";

    /// <exception cref="KeyRingException">A setting is missing or makes no sense.</exception>
    public static KeyRingOptions From(IConfiguration configuration)
    {
        if (configuration["KeyRing:Folder"] is not { Length: > 0 } folder)
            throw new KeyRingException(
                "KeyRing:Folder is missing: the folder, outside every database and its backups, of the master keys.");

        var nights = configuration["KeyRing:KeepMasters"] ?? Default;
        if (!int.TryParse(nights, CultureInfo.InvariantCulture, out var keep) || keep is < 2 or > 365)
            throw new KeyRingException("KeyRing:KeepMasters is a number of nights from 2 to 365.");

        return new KeyRingOptions(Path.GetFullPath(folder), keep);
    }
}
