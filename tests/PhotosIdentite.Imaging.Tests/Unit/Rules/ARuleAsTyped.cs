using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Web.Rules;

namespace PhotosIdentite.Imaging.Tests.Unit.Rules;

public sealed class ARuleAsTyped
{
    [Theory, InlineData("NaN"), InlineData("Infinity"), InlineData("-Infinity"), InlineData("∞")]
    public void Takes_no_number_that_is_none(string typed)
    {
        var form = Filled();
        (form.WidthMm, form.Yaw, form.Head.Min, form.File.MaxCompression) = (typed, typed, typed, typed);

        Assert.Equal(["File.MaxCompression", "Head.Min", "WidthMm", "Yaw"], Faults(form).Where(fault => fault.Code == "number").Select(fault => fault.Field).Order());
    }

    [Theory, InlineData("٦-٩: head 17-30"), InlineData("6-9: head ١٧-30")]
    public void Takes_no_age_in_digits_it_cannot_count_with(string line)
    {
        var form = Filled();
        form.Ages = line;
        Assert.Equal(new RuleFault("Ages", "ages"), Assert.Single(Faults(form)));
    }

    [Theory, InlineData("https://] (office text)"), InlineData("https://example.org; http://a b")]
    public void Takes_no_source_whose_address_cannot_be_read(string source)
    {
        var form = Filled();
        (form.Source.Text, form.Sources["glasses"].Text) = (source, source);
        form.Sources["glasses"].ReadOn = "2026-11-22";

        var bad = source.Contains(']', StringComparison.Ordinal);
        Assert.Equal(bad ? ["Source.Text", "Sources[glasses].Text"] : [], Faults(form).Where(fault => fault.Code == "source-address").Select(fault => fault.Field));
        Assert.Equal(bad ? 0 : 2, SourceAddresses.In(source).Count);
    }

    private static IReadOnlyList<RuleFault> Faults(RuleForm form) => RuleFormReader.Read(form, new DateOnly(2026, 11, 23)).Faults;

    private static RuleForm Filled() => new()
    {
        Id = "xx-badge", NameFr = "Badge", NameEn = "Badge", WidthMm = "35", HeightMm = "45", Acceptance = "accepted",
        Source = new() { Text = "https://example.org/badge", Kind = "own", ReadOn = "2026-11-22" },
    };
}
