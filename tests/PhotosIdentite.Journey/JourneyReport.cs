using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PhotosIdentite.Journey;

/// <summary>What the journey came to, printed as one line of JSON.</summary>
/// <param name="Order">The order's number as shown, or null when none was placed.</param>
/// <param name="Verdict">The check's result as the page says it: <c>pass</c>, <c>warn</c>, <c>fail</c>.</param>
/// <param name="Files">What the customer downloaded.</param>
/// <param name="Tracking">The address that opens the order without logging in.</param>
/// <param name="Problems">Ids of the measures that fail or warn, or the messages shown.</param>
/// <param name="NotChecked">Ids of the measures that no program checks.</param>
internal sealed record JourneyReport(
    string? Order, JourneyState State, string? Verdict, IReadOnlyList<string> Files, string? Tracking, IReadOnlyList<string> Problems,
    IReadOnlyList<string> NotChecked)
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>As <c>build/photo</c> exits: 0 done, 2 the photo or the payment did not pass, 3 refused, 1 a fault.</summary>
    [JsonIgnore]
    public int ExitCode => State switch
    {
        JourneyState.Paid => 0,
        JourneyState.NotForSale or JourneyState.Declined => 2,
        JourneyState.Refused => 3,
        _ => 1,
    };
}

internal enum JourneyState
{
    Paid,
    Declined,
    Refused,
    NotForSale,
    Failed,
}
