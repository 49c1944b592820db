using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PhotosIdentite.Imaging.Web;

/// <summary>A picture that is no longer what was stored is not there: nothing of it is shown, and somebody is told.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed partial class HidesDamagedPicturesAttribute : ExceptionFilterAttribute
{
    public override void OnException(ExceptionContext context)
    {
        if (context.Exception is not CryptographicException) return;

        LogChanged(context.HttpContext.RequestServices.GetRequiredService<ILogger<HidesDamagedPicturesAttribute>>());
        (context.Result, context.ExceptionHandled) = (new NotFoundResult(), true);
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "A stored picture was changed on disk: it is not shown")]
    private static partial void LogChanged(ILogger log);
}
