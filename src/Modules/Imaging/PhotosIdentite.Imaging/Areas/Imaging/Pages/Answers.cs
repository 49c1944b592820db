using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace PhotosIdentite.Imaging.Web;

/// <summary>The same answer for a form and for our script, which asks for JSON: where to go next, or what to say.</summary>
internal static class Answers
{
    public static bool AsksForJson(this HttpRequest request) => request.Headers.Accept == "application/json";

    public static IActionResult Onward(this HttpRequest request, string next) =>
        request.AsksForJson() ? new JsonResult(new { next }) : new RedirectResult(next);

    public static IActionResult Said(string message, int status = StatusCodes.Status422UnprocessableEntity) =>
        new JsonResult(new { message }) { StatusCode = status };
}
