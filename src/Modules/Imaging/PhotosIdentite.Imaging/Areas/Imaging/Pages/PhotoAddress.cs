using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using PhotosIdentite.Platform.Web;

namespace PhotosIdentite.Imaging.Web;

/// <summary>The pages of one photo. What was chosen rides along in the address: it outlives the photo, for who comes back too late.</summary>
internal static class PhotoAddress
{
    private static readonly string[] Chosen = ["doc", "age"];

    public static string Photo(this HttpRequest request, string? session, string page) =>
        Languages.Path($"/photo/{session}/{page}{request.Choice()}");

    /// <summary>Document and age as this request names them; empty when it names none.</summary>
    public static string Choice(this HttpRequest request) => new QueryBuilder(request.Choices()).ToString();

    public static IEnumerable<KeyValuePair<string, string>> Choices(this HttpRequest request) =>
        from name in Chosen
        let value = request.Query[name].ToString()
        where value.Length > 0
        select KeyValuePair.Create(name, value);
}
