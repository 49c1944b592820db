using System.Globalization;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Platform;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web;

/// <summary>The adjust page's refusals and numbers in words.</summary>
internal sealed class AdjustWords(
    IStringLocalizer<AdjustTexts> texts, ResultWords words, IStringLocalizer<Messages> messages)
{
    public string Say(Refusal refusal) => (texts[refusal.Code].ResourceNotFound ? (IStringLocalizer)messages : texts).Say(refusal);

    public IReadOnlyList<AdjustLine> Lines(AdjustedGeometry geometry) =>
        [.. new[] { geometry.HeadHeight, geometry.EyeLine, geometry.TopMargin, geometry.OffCentre, geometry.HeadInFrame, geometry.Resolution }.Select(Line)];

    private AdjustLine Line(Measure measure)
    {
        var line = new CheckLine(measure, false, null, words);
        return new AdjustLine(
            measure.Id, line.Title, line.Value ?? "", line.Expected, line.Word, line.Tone, line.Icon,
            Number(measure.Min), Number(measure.Max));
    }

    private static string? Number(double? value) => value?.ToString(CultureInfo.InvariantCulture);
}

/// <summary>One number of the adjust page, and what its script needs to keep it up to date.</summary>
internal sealed record AdjustLine(
    string Id, string Title, string Value, string? Expected, string Word, string Tone, string Icon, string? Min, string? Max);
