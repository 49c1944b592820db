using System.Security.Claims;

namespace PhotosIdentite.Platform.Web;

/// <summary>The roles of staff, as role claims. A customer has none.</summary>
public static class Roles
{
    public static string Support => "support";
    public static string Lab => "lab";
    public static string Privacy => "privacy";
    public static string AdReview => "ad-review";
    public static string Admin => "admin";

    /// <summary>Keeps the rule book; so may an admin.</summary>
    public static string Rules => "rules";
}

/// <summary>Claims beyond the framework's.</summary>
public static class StaffClaims
{
    /// <summary>The member's number (<c>S-0003</c>), written in the access log in place of a name.</summary>
    public static string Number => "staff-number";

    /// <exception cref="InvalidOperationException">A member of staff without a number: nothing may be opened that could not be written down.</exception>
    public static string StaffNumber(this ClaimsPrincipal user) => user.FindFirstValue(Number)
        ?? throw new InvalidOperationException("A member of staff has no number.");
}
