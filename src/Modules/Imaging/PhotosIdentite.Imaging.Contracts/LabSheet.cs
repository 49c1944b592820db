namespace PhotosIdentite.Imaging.Contracts;

/// <summary>One of the sheets that hold so many copies.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="Code">What the lab calls the job; printed in the margin, not kept.</param>
/// <param name="Back">The other side of that sheet, where the document wants one.</param>
public sealed record LabSheet(int Copies, int Number, string Code, bool Back = false);

/// <summary>A sheet as full as the paper allows.</summary>
public sealed record HomeSheet(PaperSize Paper, SheetFormat Format);
