using PhotosIdentite.Identity.Domain;

namespace PhotosIdentite.Identity.Application;

/// <summary>The sessions of browsers, kept in the database.</summary>
internal interface ISessions
{
    /// <summary>The account that the browser in front of us is signed in to; null for a guest.</summary>
    Guid? Account { get; }

    /// <summary>Ends the browser's session, if any, and gives it a new one.</summary>
    Task StartAsync(Account account, CancellationToken ct);

    /// <summary>Signs the browser out.</summary>
    Task EndAsync(CancellationToken ct);

    /// <summary>Signs every browser of the account out.</summary>
    Task EndAllAsync(Guid account, CancellationToken ct);
}
