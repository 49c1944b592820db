using System.Globalization;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Web;

/// <summary>What was done to a photo, from its operation log. Nothing is left out: an operation without words is a fault.</summary>
internal sealed class OperationWords(PhotoReport report, IStringLocalizer<ResultTexts> texts)
{
    public bool Any => report.Operations.Count > 0;

    /// <summary><c>Recadré, redressé de 1,2°. Rien d’autre.</c></summary>
    public string Sentence
    {
        get
        {
            var all = string.Join(", ", Steps);
            return $"{char.ToUpper(all[0], CultureInfo.CurrentCulture)}{all[1..]}. {texts["check.nothing-else"]}";
        }
    }

    public IEnumerable<string> Steps => report.Operations.Select(Step);

    private string Step(string coded)
    {
        var parts = coded.Split(':', 2);
        var words = texts[$"op.{parts[0]}", parts.Length > 1 ? Amount(parts[1]) : ""];
        return words.ResourceNotFound ? throw new InvalidOperationException($"The operation {parts[0]} has no words.") : words.Value;
    }

    private string Amount(string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("0.##", CultureInfo.CurrentCulture)
            : texts[$"colour.{value}"];
}
