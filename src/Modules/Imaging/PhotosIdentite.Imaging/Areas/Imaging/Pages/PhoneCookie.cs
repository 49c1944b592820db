using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using PhotosIdentite.Imaging.Domain.HandOvers;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web;

/// <summary>Binds a phone's secret to the browser that said the code: a link that somebody sends opens nothing.</summary>
internal sealed class PhoneCookie(IHttpContextAccessor requests, IHostEnvironment environment)
{
    private HttpContext Request => requests.HttpContext!;

    private string Name => environment.IsDevelopment() ? "phone" : "__Host-phone";

    public void Bind(Capability phone) => Request.Response.Cookies.Append(Name, Mark(phone), new CookieOptions
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = HandOverCode.Valid,
        Path = "/",
        SameSite = SameSiteMode.Strict,
        Secure = !environment.IsDevelopment(),
    });

    public bool Binds(Capability phone) => Request.Request.Cookies[Name] == Mark(phone);

    // Not the hash that the row knows.
    private static string Mark(Capability phone) => Convert.ToHexString(SHA256.HashData([.. "phone cookie"u8, .. phone.Hash]));
}
