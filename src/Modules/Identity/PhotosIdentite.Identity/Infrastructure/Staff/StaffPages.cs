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
        ["admin/rules"] = $"{Roles.Rules},{Roles.Admin}",
        ["admin/approvals"] = $"{Roles.Rules},{Roles.Admin}",
    };

    private static readonly Dictionary<string, string> DeskByRole = new()
    {
        [Roles.Lab] = "/lab",
        [Roles.Rules] = "/admin/rules",
        [Roles.Admin] = "/admin/rules",
    };

    /// <summary>The role, or several between commas; two words of an address say more than one.</summary>
    public static string? RoleFor(string? route)
    {
        var words = (route ?? "").TrimStart('~', '/').Split('/', 3);
        return words.Length > 1 && RoleByDesk.TryGetValue($"{words[0]}/{words[1]}", out var roles) ? roles : RoleByDesk.GetValueOrDefault(words[0]);
    }

    /// <summary>Where a member of staff lands after signing in; null for the roles whose desk has no page yet.</summary>
    public static string? DeskOf(string? role) => role is null ? null : DeskByRole.GetValueOrDefault(role);

    public void Apply(PageApplicationModel model)
    {
        if (RoleFor(model.RouteTemplate) is { } role) model.EndpointMetadata.Add(new AuthorizeAttribute { Roles = role });
    }
}
