using System.Text.Json;
using System.Text.Json.Serialization;
using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Application.CheckPhoto;

/// <summary>What is kept of a check, sealed under the session's key.</summary>
internal sealed record StoredCheck(PhotoReport Report, CropOverlay? Overlay)
{
    /// <summary>What the customer chose on the adjust page; null as long as it is the program's own window.</summary>
    public Adjustment? Adjusted { get; init; }

    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    public static StoredCheck From(byte[] bytes) => JsonSerializer.Deserialize<StoredCheck>(bytes, Json)!;
}
