using System.Globalization;
using System.Reflection;
using System.Resources;
using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Platform;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class AReport
{
    private static readonly ResourceManager Own = new("PhotosIdentite.Imaging.Texts.MeasureTexts", typeof(MeasureTexts).Assembly);
    private static readonly ResourceManager Shared = new("PhotosIdentite.Platform.Texts.Messages", typeof(Messages).Assembly);

    [Fact]
    public void Has_at_least_28_measures_each_once_and_a_good_photo_has_no_fault()
    {
        var lines = AllMeasures.Take(Seen.Good);

        Assert.InRange(lines.Count, 28, 60);
        Assert.Equal(lines.Count, lines.Select(line => line.Id).Distinct().Count());
        Assert.DoesNotContain(lines, line => line.IsFault);
        Assert.All(lines, line => Assert.Equal(line.Status == MeasureStatus.Pass, line.Reason is null));
    }

    [Fact]
    public void Only_warns_where_no_authority_asks()
    {
        var own = Seen.Good with
        {
            Rule = Seen.Rule with { DefaultSource = RuleSource.OwnOn(Seen.Today) },
            Mouth = Seen.Good.Mouth with { Opening = 0.5 },
        };

        Assert.Equal("warn", Seen.Take(new MouthClosed(), own).Word());
        Assert.Equal("fail", Seen.Take(new OneFace(), own with { Faces = 2 }).Word());
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Has_a_name_for_every_line_and_words_for_every_reason(string language)
    {
        var culture = new CultureInfo(language);
        string Ours(string key) => Own.GetResourceSet(culture, true, false)!.GetString(key) ?? "";
        string Theirs(string key) => Shared.GetResourceSet(culture, true, false)!.GetString(key) ?? "";
        Assert.All(AllMeasures.Take(Seen.Good), line => Assert.NotEmpty(Ours($"measure.{line.Id}")));
        Assert.All(
            AllMeasures.Take(Seen.Good).Select(line => line.Unit).OfType<string>(),
            unit => Assert.Contains("{0}", Ours($"unit.{unit}"), StringComparison.Ordinal));
        var reasons = typeof(Reasons).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!).ToArray();
        Assert.InRange(reasons.Length, 45, 80);
        Assert.All(reasons, reason => Assert.NotEmpty(Ours($"reason.{reason}") + Theirs(reason)));
        Assert.All(
            Enum.GetNames<BackgroundColour>(), colour => Assert.NotEmpty(Ours($"word.{colour}")));
    }
}
