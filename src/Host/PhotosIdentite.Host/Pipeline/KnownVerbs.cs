using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace PhotosIdentite.Host.Pipeline;

/// <summary>A page whose handler did not run has nothing to show: it may do without one only for looking, and only if it has none.</summary>
internal sealed class KnownVerbs : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is not null || context.HttpContext.IsFault()) return;

        var verb = context.HttpContext.Request.Method;
        var looks = HttpMethods.IsGet(verb) || HttpMethods.IsHead(verb);
        if (!looks || context.ActionDescriptor.HandlerMethods.Any(handler => HttpMethods.IsGet(handler.HttpMethod)))
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
