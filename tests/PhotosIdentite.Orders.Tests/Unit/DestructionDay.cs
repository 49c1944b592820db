using System.Globalization;
using PhotosIdentite.Orders.Domain;

namespace PhotosIdentite.Orders.Tests.Unit;

[Trait("Policy", "P7")]
public sealed class DestructionDay
{
    [Theory]
    [InlineData("2026-05-15T10:00:00Z", "2026-11-15")]
    [InlineData("2026-08-31T10:00:00Z", "2027-02-28")]
    [InlineData("2027-08-31T10:00:00Z", "2028-02-29")]
    [InlineData("2026-08-30T21:59:59Z", "2027-02-28")] // still the 30th in Paris
    [InlineData("2026-08-30T22:00:00Z", "2027-02-28")] // the 31st in Paris
    [InlineData("2026-03-28T23:30:00Z", "2026-09-29")] // half past midnight of the 29th, the day that has 23 hours
    [InlineData("2026-10-24T22:30:00Z", "2027-04-25")] // half past midnight of the 25th, the day that has 25 hours
    [InlineData("2026-12-31T22:59:59Z", "2027-06-30")]
    [InlineData("2026-12-31T23:00:00Z", "2027-07-01")] // new year in Paris
    public void Is_six_months_after_the_day_of_payment_in_paris(string paidAt, string day) => Assert.Equal(
        DateOnly.Parse(day, CultureInfo.InvariantCulture),
        Domain.DestructionDay.After(DateTimeOffset.Parse(paidAt, CultureInfo.InvariantCulture)));
}
