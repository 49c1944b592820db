using System.Security.Cryptography;
using System.Text;
using System.Buffers.Text;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Domain;

/// <summary>Proof of an e-mail for who has no account: a link sent there, good for one hour and one erasure.</summary>
internal sealed class ErasureLink : Aggregate
{
    public static readonly TimeSpan Life = TimeSpan.FromHours(1);

    /// <summary>Links an address may be sent within <see cref="Life"/>.</summary>
    public const int AtMost = 3;

    private ErasureLink() { } // EF Core

    [Pseudonymous("1 hour")]
    public Guid Id { get; private init; }

    [Verifier("1 hour")]
    public byte[] Hash { get; private init; } = [];

    /// <summary>Blind index of the address: nobody's mailbox is flooded.</summary>
    [Pseudonymous("1 hour")]
    public byte[] ContactTag { get; private init; } = [];

    /// <summary>A <see cref="LinkContact"/> under a key of its own.</summary>
    [Personal("1 hour")]
    public Sealed Contact { get; private init; } = null!;

    [Operational("1 hour")]
    public DateTimeOffset ExpiresAt { get; private init; }

    public static AssociatedData ContactOf(Guid id) => new("privacy.erasure_links", "contact", id);

    public static ErasureLink To(Guid id, Capability secret, byte[] contactTag, Sealed contact, DateTimeOffset now) => new()
    {
        Id = id,
        Hash = secret.Hash,
        ContactTag = contactTag,
        Contact = contact,
        ExpiresAt = now + Life,
    };

    /// <summary>The receipt that a link leads to: the same however often its button is pressed.</summary>
    public static Capability ReceiptOf(Capability link) =>
        new(Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.ASCII.GetBytes(link.Secret), "receipt"u8)));
}

/// <param name="Email">Normalised.</param>
/// <param name="Secret">Of the link: only the mail's composer needs it again.</param>
/// <param name="Language">ISO 639-1, of the page it was asked on.</param>
internal sealed record LinkContact(string Email, string Secret, string Language);
