using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace PhotosIdentite.EndToEnd.Harness;

/// <summary>A mail server on the loopback: takes every mail it is given (RFC 5321 without extensions) and keeps it for the test.</summary>
public sealed class SmtpListener : IDisposable
{
    private readonly List<MimeMessage> _received = [];
    private TcpListener? _listener;

    public int Port { get; } = SiteGround.FreePort();

    public IReadOnlyList<MimeMessage> Received { get { lock (_received) return [.. _received]; } }

    public void Start()
    {
        _listener = new TcpListener(IPAddress.Loopback, Port);
        _listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        _listener.Start();
        _ = AcceptAsync(_listener);
    }

    /// <summary>Connections are refused from now on, as by a server that is down.</summary>
    public void Stop() => _listener?.Stop();

    public IReadOnlyList<MimeMessage> To(string address) =>
        [.. Received.Where(mail => mail.To.Mailboxes.Any(to => to.Address.Equals(address, StringComparison.OrdinalIgnoreCase)))];

    /// <summary>The first mail to the address whose subject holds the word; the test fails when none comes.</summary>
    public async Task<MimeMessage> WaitAsync(string address, Func<MimeMessage, bool> which, int seconds = 60)
    {
        for (var i = 0; i < seconds * 5; i++)
        {
            if (To(address).FirstOrDefault(which) is { } mail) return mail;
            await Task.Delay(200);
        }

        throw new TimeoutException($"No such mail in {seconds} s; there are: {string.Join("; ", Received.Select(m => m.Subject))}");
    }

    public void Dispose() => _listener?.Dispose();

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true) _ = TalkAsync(await listener.AcceptTcpClientAsync());
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Stop was called
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
        {
            var stream = client.GetStream();
            using var lines = new StreamReader(stream, Encoding.Latin1);
            await SayAsync(stream, "220 loopback");
            while (await lines.ReadLineAsync() is { } line)
            {
                var verb = line.Split(' ', ':')[0].ToUpperInvariant();
                if (verb == "DATA")
                {
                    await SayAsync(stream, "354 go on");
                    Keep(await BodyAsync(lines));
                }

                await SayAsync(stream, verb == "QUIT" ? "221 bye" : "250 ok");
                if (verb == "QUIT") return;
            }
        }
    }

    private static async Task<string> BodyAsync(StreamReader lines)
    {
        var body = new StringBuilder();
        while (await lines.ReadLineAsync() is { } line && line != ".")
            body.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        return body.ToString();
    }

    private void Keep(string raw)
    {
        using var stream = new MemoryStream(Encoding.Latin1.GetBytes(raw));
        var mail = MimeMessage.Load(stream);
        lock (_received) _received.Add(mail);
    }

    private static Task SayAsync(NetworkStream stream, string line) => stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n")).AsTask();
}
