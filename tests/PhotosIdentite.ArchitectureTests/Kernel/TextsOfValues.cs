using System.Globalization;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.ArchitectureTests.Kernel;

public sealed class TextsOfValues
{
    [Theory]
    [InlineData(690, "fr", "6,90\u00A0€")]
    [InlineData(690, "en", "€6.90")]
    [InlineData(123450, "fr", "1\u202F234,50\u00A0€")]
    [InlineData(123450, "en", "€1,234.50")]
    [InlineData(-690, "fr", "-6,90\u00A0€")]
    [InlineData(-690, "en", "-€6.90")]
    public void An_amount_is_written_in_its_own_currency(int cents, string language, string expected) =>
        Assert.Equal(expected, MoneyText.Show(Money.Euro(cents), CultureInfo.GetCultureInfo(language)));

    [Theory]
    [InlineData("2026-03-01T23:30:00Z", "fr", "2\u00A0mars 2026 à 00:30")]
    [InlineData("2026-07-31T22:00:00Z", "fr", "1er\u00A0août 2026 à 00:00")]
    [InlineData("2026-03-12T09:42:00Z", "en", "12\u00A0March 2026 at 10:42")]
    public void An_instant_is_written_in_Paris_time(string instant, string language, string expected) =>
        Assert.Equal(expected, WhenText.Show(
            DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture), CultureInfo.GetCultureInfo(language)));

    [Theory]
    [InlineData("/fr/track/x", "/en/track/x")]
    [InlineData("/en", "/fr")]
    [InlineData("/lab", null)]
    [InlineData("/frame", null)]
    public void An_address_has_the_same_page_in_the_other_language(string path, string? expected) =>
        Assert.Equal(expected, Languages.Other(path));
}
