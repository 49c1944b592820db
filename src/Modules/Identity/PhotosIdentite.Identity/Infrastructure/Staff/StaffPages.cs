using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using PhotosIdentite.Platform.Web;

namespace PhotosIdentite.Identity.Infrastructure.Staff;

/// <summary>Every page whose address begins with a desk's name is for that desk's role, whichever module it stands in.</summary>
internal sealed class StaffPages : IPageApplicationModelConvention
{
    private static readonly Dictionary<string, string> RoleByDesk = new(StringComparer.OrdinalIgnoreCase)
    {
        ["lab"] = Roles.Lab,
        ["support"] = Roles.Support,
        ["privacy-desk"] = Roles.Privacy,
        ["ad-review"] = Roles.AdReview,
        ["admin"] = Roles.Admin,
    };

    public static string? RoleFor(string? route) =>
        RoleByDesk.GetValueOrDefault((route ?? "").TrimStart('~', '/').Split('/', 2)[0]);

    /// <summary>Where a member of staff lands after signing in; null for the roles whose desk has no page yet.</summary>
    public static string? DeskOf(string? role) => role == Roles.Lab ? "/lab" : null;

    public void Apply(PageApplicationModel model)
    {
        if (RoleFor(model.RouteTemplate) is { } role) model.EndpointMetadata.Add(new AuthorizeAttribute { Roles = role });
    }
}
