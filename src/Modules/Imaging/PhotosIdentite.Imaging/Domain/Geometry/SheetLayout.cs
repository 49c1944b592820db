namespace PhotosIdentite.Imaging.Domain.Geometry;

/// <summary>
/// How photos lie on an upright sheet: one grid, so that every cut goes through the whole paper. The photos are turned by a quarter
/// where more of them fit so.
/// </summary>
internal sealed record SheetLayout(Paper Paper, SheetForm Form, double CellWidthMm, double CellHeightMm, int Columns, int Rows, bool Turned)
{
    private const double Slack = 1e-9;

    public int Capacity => Columns * Rows;

    public static SheetLayout For(double widthMm, double heightMm, SheetForm form)
    {
        var upright = Fill(form, widthMm, heightMm, turned: false);
        var turned = Fill(form, heightMm, widthMm, turned: true);
        return turned.Capacity > upright.Capacity ? turned : upright;
    }

    /// <summary>How many sheets hold so many copies.</summary>
    public int SheetsFor(int copies) => (copies + Capacity - 1) / Capacity;

    /// <summary>How many copies lie on the given sheet, counted from 1; 0 beyond the last.</summary>
    public int CopiesOn(int sheet, int copies) => sheet < 1 ? 0 : (int)Math.Clamp(copies - ((sheet - 1L) * Capacity), 0, Capacity);

    /// <summary>Where the first so many photos lie, row by row; the whole grid is in the middle of the paper.</summary>
    public IReadOnlyList<Spot> Spots(int copies)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(copies, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(copies, Capacity);
        var (stepX, stepY) = (CellWidthMm + Form.GapMm, CellHeightMm + Form.GapMm);
        var left = (Paper.WidthMm - (Columns * stepX) + Form.GapMm) / 2;
        var top = (Paper.HeightMm - (Rows * stepY) + Form.GapMm) / 2;
        return
        [
            .. Enumerable.Range(0, copies).Select(i => new Spot(
                left + (i % Columns * stepX), top + (i / Columns * stepY), CellWidthMm, CellHeightMm)),
        ];
    }

    private static SheetLayout Fill(SheetForm form, double width, double height, bool turned)
    {
        var paper = Paper.Of(form.Paper);
        return new(paper, form, width, height, Fit(paper.WidthMm, width, form), Fit(paper.HeightMm, height, form), turned);
    }

    private static int Fit(double paper, double photo, SheetForm form) =>
        (int)Math.Floor((paper - (2 * form.MarginMm) + form.GapMm + Slack) / (photo + form.GapMm));
}

/// <summary>A photo's place on the paper; millimetres from its upper left corner.</summary>
internal sealed record Spot(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    /// <summary>Also on its edge.</summary>
    public bool Holds(double x, double y, double slack = 0.01) =>
        x > Left - slack && x < Right + slack && y > Top - slack && y < Bottom + slack;

    /// <summary>The same place seen from the other side of the paper.</summary>
    public Spot Behind(Paper paper) => this with { Left = paper.WidthMm - Right };
}
