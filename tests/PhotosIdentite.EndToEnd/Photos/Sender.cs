using System.Net;
using System.Text.RegularExpressions;
using PhotosIdentite.EndToEnd.Harness;

namespace PhotosIdentite.EndToEnd.Photos;

/// <summary>A customer's browser on the page that takes the photo, and liberties that a browser would not take.</summary>
internal sealed partial class Sender(SharedSite site, string document) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
    {
        BaseAddress = site.Address,
    };

    public string Address => $"/fr/photo?doc={document}";

    public async Task<string> TokenAsync() => Token().Match(await _http.GetStringAsync(Address)).Groups[1].Value;

    public static StringContent Field(string value) => new(value);

    public async Task<HttpResponseMessage> SendAsync(params byte[][] files)
    {
        var form = new MultipartFormDataContent { { Field(await TokenAsync()), "__RequestVerificationToken" } };
        foreach (var file in files) form.Add(new ByteArrayContent(file), "Photo", "portrait.jpg");
        return await PostAsync(form);
    }

    public Task<HttpResponseMessage> PostAsync(HttpContent form) => _http.PostAsync(Address, form);

    public Task<HttpResponseMessage> GetAsync(string address) => _http.GetAsync(address);

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="([^"]+)""")]
    private static partial Regex Token();
}
