using PhotosIdentite.Imaging.Domain.Measures;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class WhatIsLeftToPeople
{
    [Theory]
    [InlineData(LeftToPeople.Expression)]
    [InlineData(LeftToPeople.HeadCovering)]
    public void Is_never_passed(string id)
    {
        var left = Seen.Take(new LeftToPeople(id), Seen.Good);

        Assert.Equal((id, "not-checked", Reasons.NoProgram), (left.Id, left.Word(), left.Reason));
    }
}
