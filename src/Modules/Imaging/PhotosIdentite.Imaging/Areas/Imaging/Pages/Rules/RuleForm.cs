using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Web.Rules;

/// <summary>A rule as typed: words only, so that nothing typed is lost when it is wrong.</summary>
internal sealed class RuleForm
{
    /// <summary>Version the author saw; empty for a new document.</summary>
    public string? BasedOn { get; set; }
    public string? Id { get; set; }
    public string? NameFr { get; set; }
    public string? NameEn { get; set; }
    public string? Country { get; set; }
    public string? WidthMm { get; set; }
    public string? HeightMm { get; set; }
    public RangeForm Head { get; set; } = new();
    public RangeForm Eyes { get; set; } = new();
    public RangeForm Top { get; set; } = new();
    public RangeForm Face { get; set; } = new();
    public string? Centring { get; set; }
    public string? Crown { get; set; }
    public string? Roll { get; set; }
    public string? Yaw { get; set; }
    public string? Pitch { get; set; }
    public string? Straighten { get; set; }
    public string? Background { get; set; }
    public string? BackgroundEditing { get; set; }
    public string? Retouching { get; set; }
    public string? Dpi { get; set; }
    public FileForm File { get; set; } = new();
    public string? Copies { get; set; }
    public string? BackPrint { get; set; }
    public string? Glasses { get; set; }
    public string? Smile { get; set; }
    public string? Headgear { get; set; }
    public string? MaxAge { get; set; }
    public string? Ages { get; set; }
    public string? Acceptance { get; set; }
    public string? WhoMayTake { get; set; }
    public SourceForm Source { get; set; } = new();

    /// <summary>By field in kebab-case; one without words means the source above.</summary>
    public Dictionary<string, SourceForm> Sources { get; set; } = RuleFields.All.ToDictionary(RuleWords.Kebab, _ => new SourceForm());
    public string? OfficialLink { get; set; }
    public string? Notes { get; set; }
    public string? Note { get; set; }
}

/// <summary>Two ends, either may be empty.</summary>
internal sealed class RangeForm
{
    public string? Min { get; set; }
    public string? Max { get; set; }
}

/// <inheritdoc cref="DigitalRule"/>
internal sealed class FileForm
{
    public string? Width { get; set; }
    public string? Height { get; set; }
    public string? MinPx { get; set; }
    public string? MaxPx { get; set; }
    public string? MinHeightPx { get; set; }
    public string? MaxHeightPx { get; set; }
    public string? MinKb { get; set; }
    public string? MaxKb { get; set; }
    public string? MaxCompression { get; set; }
}

/// <inheritdoc cref="RuleSource"/>
internal sealed class SourceForm
{
    public string? Text { get; set; }
    public string? Kind { get; set; }
    public string? ReadOn { get; set; }
}
