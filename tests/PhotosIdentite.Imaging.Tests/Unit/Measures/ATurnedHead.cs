using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class ATurnedHead
{
    [Theory]
    [InlineData(8, "pass")]
    [InlineData(-8, "pass")]
    [InlineData(8.1, "warn")]
    [InlineData(-14, "warn")]
    [InlineData(14.1, "fail")]
    [InlineData(-20, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(20);

        Assert.Equal((Yaw.Id, Reasons.Yaw, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.True(fault.Guess);
        Assert.Null(Seen.Take(new Yaw(), Seen.Good).Reason);
    }

    [Fact]
    public void Is_held_to_the_documents_own_degrees()
    {
        var turned = Seen.Good with { Rule = Seen.Rule with { Pose = new(20, 20, 25) }, Face = Seen.Good.Face with { Yaw = 18 } };

        Assert.Equal(("pass", Whose.Authority), (Seen.Take(new Yaw(), turned).Word(), Seen.Take(new Yaw(), turned).Whose));
    }

    private static Measure With(double value) => Seen.Take(new Yaw(), Seen.Good with { Face = Seen.Good.Face with { Yaw = value } });
}
