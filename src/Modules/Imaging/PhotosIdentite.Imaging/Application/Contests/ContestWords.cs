namespace PhotosIdentite.Imaging.Application.Contests;

/// <summary>What is sealed of a contest.</summary>
/// <param name="Checks">Ids of the measures that the customer doubts; empty: all that do not pass.</param>
/// <param name="Email">Where the answer goes; null when they come back to the page.</param>
/// <param name="Language">Of the answer: <c>fr</c>, <c>en</c>.</param>
/// <param name="Secret">Opens the result page; for the mail's link.</param>
internal sealed record ContestWords(IReadOnlyList<string> Checks, string? Text, string? Email, string Language, string Secret)
{
    public const int MostText = 500;
}
