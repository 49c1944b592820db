using System.Net.Sockets;
using System.Text;

namespace PhotosIdentite.EndToEnd.Workers;

/// <summary>An upload that has begun and hardly goes on.</summary>
internal sealed class SlowUpload(Uri site, string path) : IDisposable
{
    private readonly TcpClient _wire = new();

    public async Task BeginAsync()
    {
        await _wire.ConnectAsync(site.Host, site.Port);
        var head = $"POST {path} HTTP/1.1\r\nHost: {site.Authority}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000000\r\n\r\n--x\r\n";
        await _wire.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
    }

    /// <summary>Three hundred bytes a second, until the site has answered: the first line of that. Empty: never.</summary>
    public async Task<string> DawdleAsync(TimeSpan atMost)
    {
        using var enough = new CancellationTokenSource(atMost);
        using var reader = new StreamReader(_wire.GetStream(), leaveOpen: true);
        var answer = reader.ReadLineAsync(enough.Token).AsTask();
        try
        {
            while (await Task.WhenAny(answer, Task.Delay(1000, CancellationToken.None)) != answer)
                await _wire.GetStream().WriteAsync(Encoding.ASCII.GetBytes(new string('a', 300)), enough.Token);
            return await answer ?? "";
        }
        catch (OperationCanceledException)
        {
            return "";
        }
    }

    public void Dispose() => _wire.Dispose();
}
