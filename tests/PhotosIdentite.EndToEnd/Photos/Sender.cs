using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using PhotosIdentite.EndToEnd.Harness;

namespace PhotosIdentite.EndToEnd.Photos;

/// <summary>A customer's browser on the page that takes the photo, and liberties that a browser would not take.</summary>
internal sealed partial class Sender(SharedSite site, string document, string language = "fr") : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
    {
        BaseAddress = site.Address,
    };

    public string Address => $"/{language}/photo?doc={document}";

    public async Task<string> TokenAsync() => Token().Match(await _http.GetStringAsync(Address)).Groups[1].Value;

    public static StringContent Field(string value) => new(value);

    public async Task<HttpResponseMessage> SendAsync(params byte[][] files)
    {
        var form = new MultipartFormDataContent { { Field(await TokenAsync()), "__RequestVerificationToken" } };
        foreach (var file in files) form.Add(new ByteArrayContent(file), "Photo", "portrait.jpg");
        return await PostAsync(form);
    }

    /// <summary>Under a name that no HTTP library would put on the wire.</summary>
    public async Task<HttpResponseMessage> SendNamedAsync(string name, byte[] file)
    {
        const string Edge = "----photo";
        var token = await TokenAsync();
        var head = $"--{Edge}\r\nContent-Disposition: form-data; name=\"__RequestVerificationToken\"\r\n\r\n{token}\r\n"
            + $"--{Edge}\r\nContent-Disposition: form-data; name=\"Photo\"; filename=\"{name}\"\r\nContent-Type: image/jpeg\r\n\r\n";
        var form = new ByteArrayContent([.. Encoding.UTF8.GetBytes(head), .. file, .. Encoding.ASCII.GetBytes($"\r\n--{Edge}--\r\n")]);
        form.Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary={Edge}");
        return await _http.PostAsync(Address, form);
    }

    /// <summary>Presses the only button of a page.</summary>
    public async Task<HttpResponseMessage> PostBackAsync(string address, string page)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", Token().Match(page).Groups[1].Value)]);
        return await _http.PostAsync(address, form);
    }

    public Task<HttpResponseMessage> PostAsync(HttpContent form) => _http.PostAsync(Address, form);

    public Task<HttpResponseMessage> PostAsync(string address, HttpContent form) => _http.PostAsync(address, form);

    public Task<HttpResponseMessage> GetAsync(string address) => _http.GetAsync(address);

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="([^"]+)""")]
    private static partial Regex Token();
}
