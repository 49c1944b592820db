using System.Text.Json;
using System.Text.Json.Serialization;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Application.CheckPhoto;

/// <summary>What is kept of a check, sealed under the session's key.</summary>
internal sealed record StoredCheck(PhotoReport Report, CropOverlay? Overlay)
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    public static StoredCheck From(byte[] bytes) => JsonSerializer.Deserialize<StoredCheck>(bytes, Json)!;
}
