using System.Net;
using System.Net.Sockets;

namespace PhotosIdentite.EndToEnd.Web;

/// <summary>A peer with an address of the loopback, which may say that it asks for another.</summary>
internal sealed class ASender : IDisposable
{
    private readonly HttpClient _http;

    private ASender(IPAddress from) => _http = new HttpClient(new SocketsHttpHandler
    {
        AllowAutoRedirect = false, UseCookies = false,
        ConnectCallback = async (context, ct) =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            socket.Bind(new IPEndPoint(from, 0));
            await socket.ConnectAsync(context.DnsEndPoint, ct);
            return new NetworkStream(socket, ownsSocket: true);
        },
    });

    public static ASender At(string address) => new(IPAddress.Parse(address));

    public async Task<HttpResponseMessage> AskAsync(HttpMethod method, Uri page, string? client = null, string? scheme = null)
    {
        using var request = new HttpRequestMessage(method, page);
        if (client is not null) request.Headers.Add("X-Forwarded-For", client);
        if (scheme is not null) request.Headers.Add("X-Forwarded-Proto", scheme);
        return await _http.SendAsync(request);
    }

    public void Dispose() => _http.Dispose();
}
