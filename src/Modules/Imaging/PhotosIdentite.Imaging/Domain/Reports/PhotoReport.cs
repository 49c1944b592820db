namespace PhotosIdentite.Imaging.Domain.Reports;

/// <summary>What was found in one photo for one document, and what was done to it.</summary>
/// <param name="Refusal">Key of the message when nothing could be checked at all.</param>
/// <param name="Operations">Stable codes with their values: <c>cropped</c>, <c>straightened:1.2</c>, <c>scaled:0.43</c>, <c>encoded:92</c>, <c>background-replaced:LightGrey</c>, <c>light-corrected</c>.</param>
internal sealed record PhotoReport(
    string Document,
    ReportVerdict Verdict,
    string? Refusal,
    int Faces,
    IReadOnlyList<Measure> Measures,
    FacePoints? PointsPx,
    CropReport? Crop,
    SheetReport? Sheet,
    IReadOnlyList<string> Operations,
    WorkerCost? Worker)
{
    /// <summary>Of the file as it was sent, in lower-case hexadecimal: what the operations below began with.</summary>
    public string SourceSha256 { get; init; } = "";

    public PipelineKind Pipeline { get; init; }

    /// <summary>The day the camera wrote into the file; null where it wrote none.</summary>
    public DateOnly? TakenOn { get; init; }

    /// <summary>Null where the finished picture is the file, too.</summary>
    public FileReport? File { get; init; }

    /// <summary>Of the rule it was judged by; 0 before the rule book had versions.</summary>
    public int RuleVersion { get; init; }

    public static PhotoReport Refused(string document, string key) =>
        new(document, ReportVerdict.Refused, key, 0, [], null, null, null, [], null);

    /// <summary>The worst status; a report of only unchecked lines passes.</summary>
    public static ReportVerdict Worst(IEnumerable<Measure> measures) =>
        measures.Select(measure => measure.Status).DefaultIfEmpty().Max() switch
        {
            MeasureStatus.Fail => ReportVerdict.Fail,
            MeasureStatus.Warn => ReportVerdict.Warn,
            _ => ReportVerdict.Pass,
        };
}

/// <summary>The answer in one word.</summary>
internal enum ReportVerdict
{
    Pass,
    Warn,
    Fail,
    Refused,
}

/// <summary>What kind of work was done on the photo.</summary>
internal enum PipelineKind
{
    /// <summary>Oriented, cropped, straightened, scaled, encoded; every pixel is the camera's.</summary>
    Integrity,

    /// <summary>Background or light may have been changed as well; the operations say whether they were.</summary>
    Assisted,
}

/// <summary>The finished picture. Millimetres are null where the document gives pixels only.</summary>
internal sealed record CropReport(string? Path, int WidthPx, int HeightPx, int Dpi, double? HeadMm, double? EyeLineMm);

/// <summary>The document's file where it has a shape of its own.</summary>
internal sealed record FileReport(string Path, int WidthPx, int HeightPx, int Bytes);

/// <summary>One print sheet of 102×152 mm.</summary>
internal sealed record SheetReport(string? Path, int WidthPx, int HeightPx, int Copies);

/// <summary>What checking cost the worker: processor time of the job, and the most memory it held resident.</summary>
internal sealed record WorkerCost(long CpuMillis, long PeakRssMiB);
