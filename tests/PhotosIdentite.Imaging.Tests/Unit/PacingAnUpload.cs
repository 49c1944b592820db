using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using PhotosIdentite.Imaging.Web;

namespace PhotosIdentite.Imaging.Tests.Unit;

public sealed class PacingAnUpload
{
    private readonly FakeTimeProvider _clock = new();
    private readonly Pipe _line = new(new PipeOptions(pauseWriterThreshold: 0));
    private readonly byte[] _buffer = new byte[64 * 1024];

    [Theory, InlineData(9, false), InlineData(10, true)]
    public async Task Gives_ten_seconds_to_begin(int seconds, bool over)
    {
        var read = Paced().ReadAsync(_buffer).AsTask();

        _clock.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(over, await EndsAsync(read));
    }

    [Theory, InlineData(4096, 600, false), InlineData(4000, 600, true), InlineData(300, 600, true), InlineData(60_000, 610, true)]
    public async Task Asks_for_four_kilobytes_a_second_and_ten_minutes_in_all(int bytesPerSecond, int seconds, bool over)
    {
        var paced = Paced();
        for (var second = 1; second < seconds; second++)
        {
            var read = paced.ReadAsync(_buffer).AsTask();
            _clock.Advance(TimeSpan.FromSeconds(1));
            if (read.IsFaulted) break;
            await _line.Writer.WriteAsync(_buffer.AsMemory(0, bytesPerSecond));
            if (await EndsAsync(read)) break;
        }

        Assert.Equal(over, await EndsAsync(paced.ReadAsync(_buffer).AsTask()));
    }

    [Fact]
    public async Task Forgives_a_silence_of_as_long_as_the_bytes_before_it_allow()
    {
        var paced = Paced();
        await _line.Writer.WriteAsync(_buffer);
        await paced.ReadExactlyAsync(_buffer);

        var read = paced.ReadAsync(_buffer).AsTask();
        _clock.Advance(TimeSpan.FromSeconds(25)); // ten, and sixteen for 64 KiB

        Assert.False(await EndsAsync(read));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await EndsAsync(read));
    }

    [Fact]
    public async Task Is_not_what_ends_a_request_that_its_sender_gave_up()
    {
        using var gone = new CancellationTokenSource();
        var read = Paced().ReadAsync(_buffer, gone.Token).AsTask();

        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read);
    }

    private PacedBody Paced() => new(_line.Reader.AsStream(), new UploadLimits(), _clock);

    /// <summary>With 408; false while it still waits, or has read.</summary>
    private static async Task<bool> EndsAsync(Task<int> read)
    {
        await Task.WhenAny(read, Task.Delay(TimeSpan.FromMilliseconds(50)));
        if (read.Exception is null) return false;

        Assert.Equal(StatusCodes.Status408RequestTimeout, Assert.IsType<BadHttpRequestException>(read.Exception.InnerException).StatusCode);
        return true;
    }
}
