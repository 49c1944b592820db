using System.Text.Json;
using System.Text.Json.Serialization;
using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Application.CheckPhoto;

/// <summary>What is kept of a check, sealed under the session's key.</summary>
internal sealed record StoredCheck(PhotoReport Report, CropOverlay? Overlay)
{
    /// <summary>What the customer chose on the adjust page; null as long as it is the program's own window.</summary>
    public Adjustment? Adjusted { get; init; }

    /// <summary>Ids of the measures that a person accepted against the machine.</summary>
    public IReadOnlyList<string> Accepted { get; init; } = [];

    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Everything that did not pass; what was not checked stays so.</summary>
    public StoredCheck AcceptedByPerson() => this with
    {
        Accepted = [.. Report.Measures.Where(measure => measure.Status is MeasureStatus.Warn or MeasureStatus.Fail).Select(measure => measure.Id)],
    };

    /// <summary>No measure fails that a person did not accept.</summary>
    [JsonIgnore]
    public bool Faultless => Report.Verdict != ReportVerdict.Refused
        && Report.Measures.All(measure => measure.Status != MeasureStatus.Fail || Accepted.Contains(measure.Id));

    /// <summary>A person's word about another rule's check, as far as this rule asks the same.</summary>
    public StoredCheck StillAccepted(StoredCheck before) => this with
    {
        Accepted = [.. before.Accepted.Where(id => Line(id) is { } line && before.Line(id) is { } judged
            && (line.Min, line.Max, line.Detail) == (judged.Min, judged.Max, judged.Detail))],
    };

    private Measure? Line(string id) => Report.Measures.FirstOrDefault(measure => measure.Id == id);

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    public static StoredCheck From(byte[] bytes) => JsonSerializer.Deserialize<StoredCheck>(bytes, Json)!;
}
