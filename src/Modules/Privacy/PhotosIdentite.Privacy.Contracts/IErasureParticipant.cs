using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Contracts;

/// <summary>
/// A module that holds something of a person's. Privacy asks each in turn (by <see cref="Step"/>), keeps the plans sealed under a
/// key of the request, destroys the keys, then has the rows removed. Every call may be repeated.
/// </summary>
public interface IErasureParticipant
{
    /// <summary>The module's name, as shown on the receipt.</summary>
    string Module { get; }

    /// <summary>Those who find handles for others come first: Identity 1, Orders 2, Imaging 3.</summary>
    int Step { get; }

    /// <summary>Reads only. Adds to <paramref name="handles"/> what later participants need.</summary>
    Task<ErasurePlan> PlanAsync(ErasureHandles handles, CancellationToken ct);

    /// <summary>
    /// Before any key goes: stops what is in motion. False while something must end first (a payment being captured); the request
    /// is taken up again later.
    /// </summary>
    Task<bool> FreezeAsync(ErasurePlan plan, CancellationToken ct) => Task.FromResult(true);

    /// <summary>Removes the rows and files. Runs after the keys of the plan are destroyed.</summary>
    Task ExecuteAsync(ErasurePlan plan, CancellationToken ct);

    /// <summary>How many rows or files of the plan are still there; the request ends at 0 only.</summary>
    Task<int> ProbeAsync(ErasurePlan plan, CancellationToken ct);
}

/// <summary>How the person's things are found. Lives in memory and, sealed, in the request until it is carried out.</summary>
public sealed class ErasureHandles
{
    /// <summary>Normalised e-mail, proved by a signed-in session or by a link sent to it.</summary>
    public string? Email { get; init; }

    /// <summary>Set and read by Identity alone.</summary>
    public string? Account { get; init; }

    public HashSet<string> OrderNumbers { get; } = [];
    public HashSet<Guid> UploadSessions { get; } = [];
}

/// <param name="Module">Who made it.</param>
/// <param name="Keys">Destroyed in one vault transaction: the point of no return.</param>
/// <param name="Rows">The module's own notes of what to remove; read by nobody else.</param>
/// <param name="Removes">What goes: a noun key (<c>orders</c>, <c>pictures</c>, <c>account</c>) and how many.</param>
/// <param name="Keeps">What stays, why and until when: a text key and a count.</param>
public sealed record ErasurePlan(
    string Module,
    IReadOnlyList<KeyId> Keys,
    string Rows,
    IReadOnlyDictionary<string, int> Removes,
    IReadOnlyDictionary<string, int> Keeps);
