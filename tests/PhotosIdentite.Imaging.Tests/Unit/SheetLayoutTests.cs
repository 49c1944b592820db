using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Geometry;

namespace PhotosIdentite.Imaging.Tests.Unit;

public sealed class SheetLayoutTests
{
    private static readonly (double Width, double Height)[] Sizes =
        [(35, 45), (51, 51), (50, 70), (26, 32), (33, 48), (30, 40), (40, 60), (36, 47)];

    private static readonly bool[] Edges = [false, true];

    // R: only with the photo upright on the upright paper do so many fit.
    [Theory]
    [InlineData(PaperSize.TenByFifteen, "8 2 2 12R 4 9R 4R 6")]
    [InlineData(PaperSize.TenByFifteenExact, "6 2 2 12R 4 9R 4R 4R")]
    [InlineData(PaperSize.ThirteenByEighteen, "9R 6 4R 20R 9R 12R 4 9R")]
    [InlineData(PaperSize.FifteenByTwenty, "16R 6 6 28 12R 18 9R 15")]
    [InlineData(PaperSize.A4, "30R 15 12R 60 32 36 18 28")]
    public void A_paper_takes_of_each_size(PaperSize paper, string row)
    {
        var form = new SheetForm(paper);
        foreach (var (said, size) in row.Split(' ').Zip(Sizes))
        {
            var layout = SheetLayout.For(size.Width, size.Height, form);
            Assert.Equal((int.Parse(said.TrimEnd('R'), null), size), (layout.Capacity, size));
            if (said.EndsWith('R')) Assert.False(layout.Turned);
        }
    }

    [Fact]
    public void Eight_of_35_by_45_lie_turned_on_ten_by_fifteen() =>
        Assert.True(SheetLayout.For(35, 45, new SheetForm(PaperSize.TenByFifteen)).Turned);

    [Fact]
    public void Two_inch_photos_lie_four_on_ten_by_fifteen_from_edge_to_edge_and_two_with_a_margin()
    {
        Assert.Equal(4, SheetLayout.For(51, 51, new SheetForm(PaperSize.TenByFifteen, EdgeToEdge: true)).Capacity);
        Assert.Equal(2, SheetLayout.For(51, 51, new SheetForm(PaperSize.TenByFifteen, GutterMm: 0)).Capacity);
    }

    [Fact]
    public void Copies_fill_one_sheet_after_the_other()
    {
        var layout = SheetLayout.For(36, 47, new SheetForm(PaperSize.TenByFifteen));

        Assert.Equal(2, layout.SheetsFor(8));
        Assert.Equal((6, 2, 0), (layout.CopiesOn(1, 8), layout.CopiesOn(2, 8), layout.CopiesOn(3, 8)));
        Assert.Equal((0, 0), (layout.CopiesOn(0, 8), layout.CopiesOn(int.MaxValue, 8)));
    }

    [Fact]
    public void On_every_sheet_the_photos_are_apart_marks_are_outside_them_and_the_ruler_has_room()
    {
        foreach (var (form, size) in Every())
        {
            var layout = SheetLayout.For(size.Width, size.Height, form);
            if (layout.Capacity == 0) continue;

            var spots = layout.Spots(layout.Capacity);
            Assert.All(spots, spot => Assert.True(spot is { Left: >= -0.001, Top: >= -0.001 }
                && spot.Right <= layout.Paper.WidthMm + 0.001 && spot.Bottom <= layout.Paper.HeightMm + 0.001));
            foreach (var mark in CutMarks.Of(spots, layout.Paper))
                Assert.DoesNotContain(spots, spot => spot.Holds((mark.X1 + mark.X2) / 2, (mark.Y1 + mark.Y2) / 2));
            Assert.Equal(spots.Count, spots.DistinctBy(spot => (Math.Round(spot.Left, 3), Math.Round(spot.Top, 3))).Count());
            if (InkBand.Of(spots, layout.Paper) is { } band) Assert.True(band.Length >= 50);
            else Assert.True(form.EdgeToEdge || form.GutterMm == 0);
        }
    }

    [Theory, InlineData(72, 2), InlineData(300, 1)]
    public void What_no_lab_prints_is_refused(int dpi, double gutter) =>
        Assert.Throws<InvalidOperationException>(() => new SheetForm(PaperSize.A4, dpi, gutter).Checked());

    private static IEnumerable<(SheetForm Form, (double Width, double Height) Size)> Every() =>
        from paper in Enum.GetValues<PaperSize>()
        from gutter in SheetForm.Gutters
        from edge in Edges
        from size in Sizes
        select (new SheetForm(paper, 300, gutter, edge), size);
}
