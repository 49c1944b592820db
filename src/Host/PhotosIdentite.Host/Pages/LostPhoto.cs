using Microsoft.AspNetCore.WebUtilities;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Platform.Web;

namespace PhotosIdentite.Host.Pages;

/// <summary>
/// The address of a photo that is no more, or never was: nobody is told which. What was chosen for it stands in the address itself.
/// </summary>
internal static class LostPhoto
{
    public static bool Is(PathString path) => path.Value?.Split('/') is
        ["", _, "photo", _, "check" or "processing" or "adjust" or "contest" or "day" or "picture" or "source" or "preview"] or ["", _, "order", _, "options"];

    /// <summary>Where another photo can be sent, for the same document when the address names one.</summary>
    public static string Again(string? query, IDocumentCatalogue documents)
    {
        var asked = QueryHelpers.ParseQuery(query);
        if (documents.Find(asked.GetValueOrDefault("doc")) is not { } document) return Languages.Path("/documents");

        var age = document.AgeGroups.FirstOrDefault(group => group.Id == asked.GetValueOrDefault("age"));
        return Languages.Path($"/photo?doc={document.Id}{(age is null ? "" : $"&age={age.Id}")}");
    }
}
