using System.Security.Claims;
using PhotosIdentite.Platform.Web;

namespace PhotosIdentite.Imaging.Web.Rules;

internal static class StaffNumbers
{
    /// <exception cref="InvalidOperationException">A member of staff without a number: nothing may be changed that could not be written down.</exception>
    public static string StaffNumber(this ClaimsPrincipal user) => user.FindFirstValue(StaffClaims.Number)
        ?? throw new InvalidOperationException("A member of staff has no number.");
}
