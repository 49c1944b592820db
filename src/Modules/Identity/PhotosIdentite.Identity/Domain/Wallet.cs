using System.Text.Json;

namespace PhotosIdentite.Identity.Domain;

/// <summary>
/// The account's orders, as capabilities. Stands in the account's row only sealed, so that no table joins accounts to orders.
/// </summary>
internal sealed record Wallet(IReadOnlyList<WalletEntry> Entries)
{
    private const int Page = 1024;

    public static Wallet Empty { get; } = new([]);

    public static Wallet Read(ReadOnlySpan<byte> json) => new(JsonSerializer.Deserialize<WalletEntry[]>(json)!);

    /// <summary>The same order again changes nothing.</summary>
    public Wallet With(WalletEntry entry) => Entries.Any(e => e.Number == entry.Number) ? this : new([.. Entries, entry]);

    /// <summary>
    /// JSON, filled up with spaces to whole kilobytes: the sealed length does not tell how many orders there are.
    /// </summary>
    public byte[] ToBytes()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(Entries);
        var filled = new byte[(json.Length + Page - 1) / Page * Page];
        filled.AsSpan(json.Length).Fill((byte)' ');
        json.CopyTo(filled, 0);
        return filled;
    }
}

/// <param name="Number">13 characters, no dashes.</param>
/// <param name="Secret">Of the tracking link.</param>
internal sealed record WalletEntry(string Number, string Secret, Guid UploadSession);
