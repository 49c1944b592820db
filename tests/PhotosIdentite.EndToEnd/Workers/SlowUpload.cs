using System.Net.Sockets;
using System.Text;

namespace PhotosIdentite.EndToEnd.Workers;

/// <summary>An upload that has begun and does not go on.</summary>
internal sealed class SlowUpload(Uri site, string path) : IDisposable
{
    private readonly TcpClient _wire = new();

    public async Task BeginAsync()
    {
        await _wire.ConnectAsync(site.Host, site.Port);
        var head = $"POST {path} HTTP/1.1\r\nHost: {site.Authority}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000000\r\n\r\n--x\r\n";
        await _wire.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
    }

    public void Dispose() => _wire.Dispose();
}
