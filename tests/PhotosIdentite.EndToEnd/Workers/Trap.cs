using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PhotosIdentite.EndToEnd.Workers;

/// <summary>Listens where hostile files want a picture to be fetched from.</summary>
internal sealed class Trap : IDisposable
{
    private const string Named = "127.0.0.1:9/";
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private int _caught;

    public Trap()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Caught => Volatile.Read(ref _caught);

    private int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The same file, whose addresses lead here.</summary>
    public byte[] Bait(byte[] file) => file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Named)) < 0 ? file
        : Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(file).Replace(Named, $"127.0.0.1:{Port}/", StringComparison.Ordinal));

    /// <summary>Shows that it catches, and forgets that once.</summary>
    public async Task ProveAsync()
    {
        using (var prey = new TcpClient()) await prey.ConnectAsync(IPAddress.Loopback, Port);
        for (var i = 0; i < 100 && Caught == 0; i++) await Task.Delay(50);
        Assert.Equal(1, Interlocked.Exchange(ref _caught, 0));
    }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                using var prey = await _listener.AcceptTcpClientAsync();
                Interlocked.Increment(ref _caught);
            }
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException)
        {
            // the test is over
        }
    }
}
