using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using PhotosIdentite.Imaging.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Tests.Unit;

public sealed class BindingAPhone
{
    private readonly Capability _phone = Capability.New();

    [Fact]
    public void Sets_a_cookie_of_this_host_for_our_own_pages_and_fifteen_minutes()
    {
        var set = Bound("Production");

        Assert.StartsWith("__Host-phone=", set, StringComparison.Ordinal);
        Assert.Equal(["httponly", "max-age=900", "path=/", "samesite=strict", "secure"], set.Split("; ").Skip(1).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(_phone.Secret, set, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToHexString(_phone.Hash), set, StringComparison.Ordinal);
    }

    [Fact]
    public void Needs_no_https_in_development() => Assert.StartsWith("phone=", Bound("Development"), StringComparison.Ordinal);

    [Fact]
    public void Holds_for_that_browser_and_that_phone_alone()
    {
        var cookie = Bound("Production").Split(';')[0];

        Assert.True(With(cookie).Binds(_phone));
        Assert.False(With(cookie).Binds(Capability.New()));
        Assert.False(With("__Host-phone=").Binds(_phone));
        Assert.False(With("other=1").Binds(_phone));
    }

    private string Bound(string environment)
    {
        var request = new DefaultHttpContext();
        Cookie(request, environment).Bind(_phone);
        return Assert.Single(request.Response.Headers.SetCookie)!;
    }

    private static PhoneCookie With(string cookie)
    {
        var request = new DefaultHttpContext();
        request.Request.Headers.Cookie = cookie;
        return Cookie(request, "Production");
    }

    private static PhoneCookie Cookie(HttpContext request, string environment) =>
        new(new HttpContextAccessor { HttpContext = request }, new Place { EnvironmentName = environment });

    private sealed class Place : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "";
        public string ApplicationName { get; set; } = "";
        public string ContentRootPath { get; set; } = "";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
