using System.Globalization;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.Editing;

/// <summary>What may be done to a document's photo besides cropping and scaling. An authority's silence is no permission.</summary>
internal static class EditingPolicy
{
    private static readonly BackgroundColour[] Usual =
        [BackgroundColour.White, BackgroundColour.LightGrey, BackgroundColour.LightBlue, BackgroundColour.Cream];

    public static bool MayReplaceBackground(this DocumentRule rule) => May(rule, rule.BackgroundEditing);

    public static bool MayCorrectLight(this DocumentRule rule) => May(rule, rule.Retouching);

    public static PipelineKind Pipeline(this DocumentRule rule) =>
        rule.MayReplaceBackground() || rule.MayCorrectLight() ? PipelineKind.Assisted : PipelineKind.Integrity;

    /// <summary>The backgrounds to choose from; none where the document does not allow another than the one of the photo.</summary>
    public static IReadOnlyList<BackgroundColour> Backgrounds(this DocumentRule rule) =>
        !rule.MayReplaceBackground() ? [] : rule.Background.Count > 0 ? rule.Background : Usual;

    /// <summary>Why the document does not allow this adjustment; null when it does.</summary>
    public static Refusal? Against(this DocumentRule rule, Adjustment asked)
    {
        if (!asked.IsFinite || asked.Width < 1) return EditingRefusals.Outside;
        if (asked.Background is { } colour && !rule.Backgrounds().Contains(colour)) return EditingRefusals.Background;
        if (asked.Light && !rule.MayCorrectLight()) return EditingRefusals.Light;
        if (Math.Abs(asked.TurnDegrees) <= rule.StraightenLimit + 1e-9) return null;

        return new Refusal(EditingRefusals.Turn, new Dictionary<string, string>
        {
            ["degrees"] = rule.StraightenLimit.ToString("0.#", CultureInfo.InvariantCulture),
        });
    }

    private static bool May(DocumentRule rule, Permission said) => said switch
    {
        Permission.Allowed => true,
        Permission.Forbidden => false,
        _ => rule.AdviceOnly && rule.Retouching != Permission.Forbidden && rule.BackgroundEditing != Permission.Forbidden,
    };
}
