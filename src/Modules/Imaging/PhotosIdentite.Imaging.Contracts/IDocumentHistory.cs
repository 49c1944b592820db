namespace PhotosIdentite.Imaging.Contracts;

/// <summary>How a document's rule came to be what it is, for everybody to read.</summary>
public interface IDocumentHistory
{
    /// <summary>What was ever in force, the newest first; empty for a document that is not known.</summary>
    Task<IReadOnlyList<DocumentChange>> OfAsync(string id, CancellationToken ct);
}

/// <param name="Kind"><c>shipped</c>, <c>added</c>, <c>edited</c>, <c>rechecked</c>, <c>demo-date</c>.</param>
/// <param name="Fields">What was changed, as the keys of <see cref="DocumentFacts.Sources"/>; also <c>name-fr</c>, <c>country</c>…</param>
public sealed record DocumentChange(int Version, DateOnly Day, string Kind, IReadOnlyList<string> Fields);
