using PhotosIdentite.Imaging.Domain.Geometry;

namespace PhotosIdentite.Imaging.Tests.Unit;

public sealed class SheetLayoutTests
{
    [Theory]
    [InlineData(35, 45, 8)]
    [InlineData(51, 51, 2)]
    [InlineData(50, 70, 2)]
    [InlineData(26, 32, 12)]
    [InlineData(33, 48, 4)]
    [InlineData(30, 40, 9)]
    [InlineData(36, 47, 6)]
    public void A_sheet_takes(double width, double height, int copies) =>
        Assert.Equal(copies, SheetLayout.For(width, height).Capacity);

    [Fact]
    public void Two_inch_photos_lie_four_on_a_sheet_edge_to_edge() => Assert.Equal(4, SheetLayout.EdgeToEdge(51, 51).Capacity);

    [Fact]
    public void Copies_fill_one_sheet_after_the_other()
    {
        var layout = SheetLayout.For(36, 47);

        Assert.Equal(2, layout.SheetsFor(8));
        Assert.Equal((6, 2, 0), (layout.CopiesOn(1, 8), layout.CopiesOn(2, 8), layout.CopiesOn(3, 8)));
        Assert.Equal((0, 0), (layout.CopiesOn(0, 8), layout.CopiesOn(int.MaxValue, 8)));
    }
}
