using PhotosIdentite.Imaging.Domain.Contests;

namespace PhotosIdentite.Imaging.Tests.Unit;

public sealed class WorkingHoursTests
{
    // Paris is at UTC+1 in winter, +2 in summer; 2026-03-02 is a Monday.
    [Theory]
    [InlineData("2026-03-02T09:00Z", "2026-03-02T13:00Z")]
    [InlineData("2026-03-02T05:00Z", "2026-03-02T12:00Z")] // before nine
    [InlineData("2026-03-02T15:00Z", "2026-03-03T10:00Z")] // two hours today, two tomorrow
    [InlineData("2026-03-02T17:00Z", "2026-03-03T12:00Z")] // at six the day is over
    [InlineData("2026-03-06T16:00Z", "2026-03-09T11:00Z")] // Friday at five
    [InlineData("2026-03-07T12:00Z", "2026-03-09T12:00Z")] // Saturday
    [InlineData("2026-03-27T16:00Z", "2026-03-30T10:00Z")] // the clocks go forward on Sunday
    public void Four_of_them_end_at(string from, string until) =>
        Assert.Equal(At(until), WorkingHours.After(At(from), WorkingHours.ToAnswer));

    [Fact]
    public void Leave_a_photo_alive_when_its_answer_is_due_whenever_it_was_asked()
    {
        var monday = At("2026-03-02T00:00Z");
        for (var hour = 0; hour < 14 * 24; hour++)
        {
            var asked = monday.AddHours(hour);
            Assert.True(WorkingHours.After(asked, WorkingHours.ToAnswer) + TimeSpan.FromHours(4) <= asked + Domain.Sessions.Retention.ForAPerson, $"{asked:u}");
        }
    }

    private static DateTimeOffset At(string text) =>
        DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal);
}
