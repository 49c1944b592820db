using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.HandOvers;

/// <summary>
/// A computer waits for a photo that a phone sends. The photo's session will answer to the computer's secret, which the phone never learns.
/// </summary>
internal sealed class HandOver
{
    private HandOver() { } // EF Core

    [Pseudonymous("15 minutes")]
    public Guid Id { get; private init; }

    /// <summary>Of the code, by blind index; nothing once a phone gave the code.</summary>
    [Verifier("15 minutes")]
    public byte[]? CodeTag { get; private init; }

    /// <summary>Of the computer's secret, and of the session to come.</summary>
    [Verifier("15 minutes")]
    public byte[] ProofHash { get; private init; } = [];

    /// <summary>Of the secret given to the one phone that came first.</summary>
    [Verifier("15 minutes")]
    public byte[]? PhoneHash { get; private init; }

    [Operational("15 minutes")]
    public string DocumentId { get; private init; } = "";

    [Operational("15 minutes")]
    public string? AgeGroup { get; private init; }

    [Operational("15 minutes")]
    public string Language { get; private init; } = "";

    [Operational("15 minutes")]
    public HandOverState State { get; private init; }

    [Operational("15 minutes")]
    public DateTimeOffset ExpiresAt { get; private init; }

    public static HandOver Open(Capability computer, byte[] codeTag, DocumentRule rule, string language, DateTimeOffset now) => new()
    {
        Id = Guid.NewGuid(),
        CodeTag = codeTag,
        ProofHash = computer.Hash,
        DocumentId = rule.Id,
        AgeGroup = rule.AgeGroup,
        Language = language,
        State = HandOverState.Waiting,
        ExpiresAt = now + HandOverCode.Valid,
    };
}

internal enum HandOverState
{
    /// <summary>For a phone that gives the code.</summary>
    Waiting,

    /// <summary>A phone gave it; the code is worth nothing any more.</summary>
    Taken,

    /// <summary>That phone's photo is on its way.</summary>
    Sending,
}
