using System.Text.Json;
using System.Text.Json.Serialization;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Infrastructure.Worker;

/// <summary>What the worker is asked: by itself, to check a photo.</summary>
/// <param name="Today">The day of the site's clock, by which a photo's age is told.</param>
internal sealed record WorkerJob(DocumentRule Rule, DateOnly Today)
{
    /// <summary>Set: lay the crop on a sheet.</summary>
    public SheetOrder? Sheet { get; init; }

    /// <summary>Set: the bytes are a working picture, or the part of it that this needs.</summary>
    public WorkingTask? Working { get; init; }

    public Adjustment? Asked { get; init; }
}

/// <summary>What is wanted of a working picture.</summary>
internal enum WorkingTask
{
    Show,
    Preview,
    Adjust,
}

/// <summary>What it answers; the picture itself follows in a frame of its own, empty when there is none.</summary>
internal sealed record WorkerAnswer(string? Refusal, PhotoReport? Report, CropOverlay? Overlay, SheetReport? Sheet)
{
    /// <summary>How much of the picture's frame is the finished picture; the separate file follows it, then the print, then the working picture.</summary>
    public int CropBytes { get; init; }

    public int FileBytes { get; init; }

    public int PrintBytes { get; init; }

    /// <summary>Without its JPEG, which is the picture.</summary>
    public WorkingView? View { get; init; }

    public AdjustedPreview? Preview { get; init; }
}

/// <summary>How reports are written: camel case, kebab-case words, one line.</summary>
internal static class ReportJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    public static T Read<T>(byte[] json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new InvalidDataException($"An empty {typeof(T).Name}.");
}
