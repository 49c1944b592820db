using System.Globalization;
using System.Text.Json;

namespace PhotosIdentite.Imaging.Domain.Rules;

/// <summary>Values of a rule in neutral words, the same in every language. Empty: nothing is said.</summary>
internal static class RuleWords
{
    public static string Kebab<T>(T word) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString());

    public static string Number(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static string Permitted(Permission permission) => permission == Permission.Silent ? "" : Kebab(permission);

    public static string Range(Limits? limits, string unit = "mm") => limits switch
    {
        null or { Min: null, Max: null } => "",
        { Min: null } => $"≤ {Number(limits.Max)} {unit}",
        { Max: null } => $"≥ {Number(limits.Min)} {unit}",
        _ => $"{Number(limits.Min)}–{Number(limits.Max)} {unit}",
    };

    public static string Pose(PoseTolerance? pose) => pose is null
        ? ""
        : Joined(("roll", Degrees(pose.Roll)), ("yaw", Degrees(pose.Yaw)), ("pitch", Degrees(pose.Pitch)));

    public static string File(DigitalRule? file) => file is null ? "" : Joined(
        ("", file is { WidthPx: { } width, HeightPx: { } height } ? $"{width} × {height} px" : ""),
        ("width", Range(new Limits(file.MinPx, file.MaxPx), "px")),
        ("height", Range(new Limits(file.MinHeightPx, file.MaxHeightPx), "px")),
        ("", Range(new Limits(file.MinKb, file.MaxKb), "kB")),
        ("compression", file.MaxCompression is { } most ? $"≤ {Number(most)}:1" : ""));

    public static string Age(AgeVariant age) => $"{age.FromYears}–{age.ToYears}: " + Joined(
        ("head", Range(age.HeadHeightMm)),
        ("eyes", Range(age.EyeLineFromBottomMm)),
        ("", age.GeometryFree ? "geometry free" : ""),
        ("", age.EyesMayBeClosed ? "eyes may be closed" : ""),
        ("", age.ExpressionFree ? "expression free" : ""));

    private static string Degrees(double? degrees) => degrees is { } most ? $"≤ {Number(most)}°" : "";

    private static string Joined(params (string Word, string Value)[] parts) =>
        string.Join(", ", parts.Where(part => part.Value.Length > 0).Select(part => $"{part.Word} {part.Value}".Trim()));
}
