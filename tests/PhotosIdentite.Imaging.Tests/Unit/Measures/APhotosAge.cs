using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class APhotosAge
{
    [Theory]
    [InlineData("2026-11-22", 0, "pass")]
    [InlineData("2026-05-22", 6, "pass")]
    [InlineData("2026-05-21", 6.5, "warn")]
    [InlineData("2025-11-22", 12, "warn")]
    public void Is_counted_in_months_until_today(string taken, double months, string status)
    {
        var age = Taken(DateOnly.Parse(taken, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal((months, status), (age.Value, age.Word()));
        Assert.Equal(Whose.Authority, age.Whose);
    }

    [Fact]
    public void Without_a_date_or_with_one_to_come_is_not_checked()
    {
        Assert.Equal(Reasons.NoDate, Taken(null).Reason);
        Assert.Equal(Reasons.NoDate, Taken(Seen.Today.AddDays(1)).Reason);
    }

    private static Measure Taken(DateOnly? day) =>
        Seen.Take(new Recency(), Seen.Good with { Source = Seen.Good.Source with { TakenOn = day } });
}
