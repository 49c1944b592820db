using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.Sessions;

/// <summary>One encrypted file of a session, and its own key as wrapped by the vault.</summary>
internal sealed class Picture
{
    private Picture() { } // EF Core

    [Pseudonymous]
    public Guid Id { get; private init; }

    [Pseudonymous]
    public Guid SessionId { get; private init; }

    [Operational]
    public PictureKind Kind { get; private init; }

    /// <summary>AES-256-GCM under the session's and the day's key at once: worthless without both.</summary>
    [Pseudonymous]
    public byte[] WrappedKey { get; private set; } = [];

    /// <summary>The file's name in the store; random.</summary>
    [Pseudonymous]
    public string BlobRef { get; private init; } = "";

    [Operational]
    public long ByteSize { get; private init; }

    public AssociatedData KeyContext => ContextOf(Id);

    public static AssociatedData ContextOf(Guid id) => new("imaging.pictures", "wrapped_key", id);

    public static Picture Keep(Guid id, Guid session, PictureKind kind, StoredBlob blob, byte[] wrappedKey) => new()
    {
        Id = id,
        SessionId = session,
        Kind = kind,
        WrappedKey = wrappedKey,
        BlobRef = blob.Ref,
        ByteSize = blob.ByteSize,
    };

    public void Rewrap(byte[] wrappedKey) => WrappedKey = wrappedKey;
}

internal enum PictureKind
{
    /// <summary>As it was sent.</summary>
    Original,

    /// <summary>The finished picture, cut to the document.</summary>
    Crop,

    /// <summary>Head and surroundings without loss, from which another crop can be cut; gone once paid.</summary>
    Working,

    /// <summary>The document's file, where its shape is not the print's.</summary>
    File,

    /// <summary>The finished picture as finely as the lab prints, where its own size is coarser.</summary>
    Print,
}

/// <param name="ByteSize">Before encryption.</param>
internal sealed record StoredBlob(string Ref, long ByteSize);
