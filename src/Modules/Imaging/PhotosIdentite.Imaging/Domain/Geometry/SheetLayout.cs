namespace PhotosIdentite.Imaging.Domain.Geometry;

/// <summary>How photos lie on a sheet of 102×152 mm, held upright or across, whichever takes more.</summary>
internal sealed record SheetLayout(double SheetWidthMm, double SheetHeightMm, int Columns, int Rows, double GutterMm)
{
    public const double ShortSideMm = 102;
    public const double LongSideMm = 152;
    public const int Dpi = 300;

    private const double Margin = 3;
    private const double Gutter = 2;

    public int Capacity => Columns * Rows;

    /// <summary>With a margin that a borderless printer may eat, and room between photos to cut.</summary>
    public static SheetLayout For(double widthMm, double heightMm) => Best(widthMm, heightMm, Margin, Gutter);

    /// <summary>Photos touch each other and the paper's edge: more on a sheet, for printers that do not overscan.</summary>
    public static SheetLayout EdgeToEdge(double widthMm, double heightMm) => Best(widthMm, heightMm, 0, 0);

    /// <summary>How many sheets hold so many copies.</summary>
    public int SheetsFor(int copies) => (copies + Capacity - 1) / Capacity;

    /// <summary>How many copies lie on the given sheet, counted from 1; 0 beyond the last.</summary>
    public int CopiesOn(int sheet, int copies) => sheet < 1 ? 0 : (int)Math.Clamp(copies - ((sheet - 1L) * Capacity), 0, Capacity);

    private static SheetLayout Best(double width, double height, double margin, double gutter)
    {
        var upright = Fill(ShortSideMm, LongSideMm, width, height, margin, gutter);
        var across = Fill(LongSideMm, ShortSideMm, width, height, margin, gutter);
        return across.Capacity > upright.Capacity ? across : upright;
    }

    private static SheetLayout Fill(double sheetWidth, double sheetHeight, double width, double height, double margin, double gutter) =>
        new(sheetWidth, sheetHeight, Fit(sheetWidth, width, margin, gutter), Fit(sheetHeight, height, margin, gutter), gutter);

    private static int Fit(double sheet, double photo, double margin, double gutter) =>
        (int)Math.Floor((sheet - (2 * margin) + gutter + 1e-9) / (photo + gutter));
}
