using System.Globalization;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.Headers;

/// <summary>Why a file is no photo we can work on. The codes are keys of messages.csv.</summary>
internal static class HeaderRefusals
{
    public static readonly Refusal Type = new("file.type");
    public static readonly Refusal Pdf = new("file.pdf");
    public static readonly Refusal Empty = new("file.empty");
    public static readonly Refusal Corrupt = new("file.corrupt");
    public static readonly Refusal Animated = new("file.animated");
    public static readonly Refusal TooManyPixels = new("file.tooManyPixels");

    public static Refusal TooBig(long bytes) => new("file.tooBig", new Dictionary<string, string>
    {
        ["bytes"] = bytes.ToString(CultureInfo.InvariantCulture),
        ["size"] = string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.#} MB"),
    });
}
