using System.Net;
using System.Net.Sockets;

namespace PhotosIdentite.EndToEnd.Harness;

/// <summary>Forwards a port of the loopback to another one, until it is cut: then connections break and new ones are refused.</summary>
public sealed class Wire(int target) : IDisposable
{
    private readonly List<TcpClient> _open = [];
    private TcpListener? _listener;

    public int Port { get; } = SiteGround.FreePort();

    public void Join()
    {
        _listener = new TcpListener(IPAddress.Loopback, Port);
        _listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        _listener.Start();
        _ = AcceptAsync(_listener);
    }

    public void Cut()
    {
        _listener?.Stop();
        lock (_open)
        {
            foreach (var client in _open) client.Dispose();
            _open.Clear();
        }
    }

    public void Dispose()
    {
        Cut();
        _listener?.Dispose();
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true) _ = ForwardAsync(await listener.AcceptTcpClientAsync());
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // cut
        }
    }

    private async Task ForwardAsync(TcpClient near)
    {
        using var far = new TcpClient { NoDelay = true };
        near.NoDelay = true;
        lock (_open) _open.AddRange([near, far]);
        try
        {
            await far.ConnectAsync(IPAddress.Loopback, target);
            await Task.WhenAny(near.GetStream().CopyToAsync(far.GetStream()), far.GetStream().CopyToAsync(near.GetStream()));
        }
        catch (Exception broken) when (broken is SocketException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // cut, or closed by either side
        }
        finally
        {
            near.Dispose();
            lock (_open) _open.RemoveAll(client => client == near || client == far);
        }
    }
}
