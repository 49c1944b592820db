using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace PhotosIdentite.Host.Pages;

/// <summary>A page that is the same for everybody: a browser may keep it, if it asks again each time.</summary>
internal abstract class PublicPage : PageModel
{
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => Response.Headers.CacheControl = "no-cache";
}
