using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.Editing;

internal static class EditingRefusals
{
    public const string Turn = "adjust.turn";

    /// <summary>The document does not allow another background, or not this one.</summary>
    public static readonly Refusal Background = new("adjust.background");

    public static readonly Refusal Light = new("adjust.light");

    /// <summary>The window is no part of the picture.</summary>
    public static readonly Refusal Outside = new("adjust.outside");

    /// <summary>Ordered already: what was ordered stays as it is.</summary>
    public static readonly Refusal Ordered = new("adjust.ordered");

    /// <summary>The rule changed since the check; the photo was judged again, and the page shows by what.</summary>
    public static readonly Refusal RuleChanged = new("adjust.rule-changed");

    /// <summary>No face was found, or the check is still to come.</summary>
    public static readonly Refusal NotChecked = new("adjust.not-checked");
}
