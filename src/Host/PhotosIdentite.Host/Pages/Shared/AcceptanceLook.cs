using PhotosIdentite.Imaging.Contracts;

namespace PhotosIdentite.Host;

/// <summary>How an acceptance is drawn. Never by colour alone: icon, word and sentence.</summary>
/// <param name="Tone">Class of the badge.</param>
/// <param name="Icon">Drawing.</param>
/// <param name="Key">Of its texts: <c>acceptance.{key}</c>, <c>acceptance.{key}.text</c>.</param>
internal sealed record AcceptanceLook(string Tone, string Icon, string Key)
{
    /// <summary>What holds today comes before what the office says: rules too old, or an approval of ours.</summary>
    public static AcceptanceLook Of(IdentityDocument document) => document switch
    {
        { Stale: true } => new("warn", "triangle-alert", "stale"),
        { Approved: true, Acceptance: Acceptance.ProfessionalRequired or Acceptance.OfficialDigitalOnly } => new("pass", "circle-check", "approved"),
        _ => Of(document.Acceptance),
    };

    private static AcceptanceLook Of(Acceptance acceptance) => acceptance switch
    {
        Acceptance.Accepted => new("pass", "circle-check", "accepted"),
        Acceptance.OnCondition => new("warn", "triangle-alert", "on-condition"),
        Acceptance.ProfessionalRequired => new("fail", "circle-x", "professional"),
        Acceptance.OfficialDigitalOnly => new("fail", "circle-x", "digital-only"),
        _ => new("warn", "circle-question-mark", "unknown"),
    };
}
