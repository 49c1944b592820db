using System.Globalization;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Web.Rules;

/// <summary>Fills the form with the rule in force.</summary>
internal static class RuleFormWriter
{
    public static RuleForm Of(DocumentRule rule)
    {
        var form = new RuleForm
        {
            BasedOn = rule.Version.ToString(CultureInfo.InvariantCulture),
            Id = rule.Id, NameFr = rule.NameFr, NameEn = rule.NameEn, Country = rule.Country,
            WidthMm = RuleWords.Number(rule.WidthMm), HeightMm = RuleWords.Number(rule.HeightMm),
            Head = Range(rule.HeadHeightMm), Eyes = Range(rule.EyeLineFromBottomMm), Top = Range(rule.TopMarginMm), Face = Range(rule.FaceWidthMm),
            Centring = RuleWords.Number(rule.CentringMm),
            Crown = rule.CrownSaid || rule.Crown == Crown.Hair ? RuleWords.Kebab(rule.Crown) : null,
            Roll = RuleWords.Number(rule.Pose?.Roll), Yaw = RuleWords.Number(rule.Pose?.Yaw), Pitch = RuleWords.Number(rule.Pose?.Pitch),
            Straighten = RuleWords.Number(rule.StraightenLimit),
            Background = string.Join(", ", rule.Background.Select(RuleWords.Kebab)),
            BackgroundEditing = RuleWords.Kebab(rule.BackgroundEditing), Retouching = RuleWords.Kebab(rule.Retouching),
            Dpi = RuleWords.Number(rule.Dpi), File = File(rule.Digital), Copies = RuleWords.Number(rule.Copies),
            BackPrint = string.Join(", ", rule.BackPrint),
            Glasses = rule.Glasses, Smile = rule.Smile, Headgear = rule.Headgear, MaxAge = RuleWords.Number(rule.MaxAgeMonths),
            Ages = string.Join(Environment.NewLine, rule.Ages.Select(AgeLines.Write)),
            Acceptance = RuleWords.Kebab(rule.Acceptance), WhoMayTake = RuleWords.Kebab(rule.WhoMayTake),
            Source = Source(rule.DefaultSource), OfficialLink = rule.OfficialLink, Notes = rule.Notes,
        };
        foreach (var (field, source) in rule.Sources) form.Sources[RuleWords.Kebab(field)] = Source(source);
        return form;
    }

    private static RangeForm Range(Limits? limits) => new() { Min = RuleWords.Number(limits?.Min), Max = RuleWords.Number(limits?.Max) };

    private static SourceForm Source(RuleSource source) => new()
    {
        Text = source.Text, Kind = RuleWords.Kebab(source.Kind), ReadOn = source.ReadOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static FileForm File(DigitalRule? file) => new()
    {
        Width = RuleWords.Number(file?.WidthPx), Height = RuleWords.Number(file?.HeightPx),
        MinPx = RuleWords.Number(file?.MinPx), MaxPx = RuleWords.Number(file?.MaxPx),
        MinHeightPx = RuleWords.Number(file?.MinHeightPx), MaxHeightPx = RuleWords.Number(file?.MaxHeightPx),
        MinKb = RuleWords.Number(file?.MinKb), MaxKb = RuleWords.Number(file?.MaxKb), MaxCompression = RuleWords.Number(file?.MaxCompression),
    };
}
