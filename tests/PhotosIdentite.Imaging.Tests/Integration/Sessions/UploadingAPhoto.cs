using System.Text;
using PhotosIdentite.Imaging.Application.CheckPhoto;
using PhotosIdentite.Imaging.Application.OpenPicture;
using PhotosIdentite.Imaging.Application.ReadCheck;
using PhotosIdentite.Imaging.Application.UploadPhoto;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Headers;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Tests.Integration.Sessions;

[Trait("Policy", "P8")]
public sealed class UploadingAPhoto
{
    private const string Gif = "GIF89a\u0001\u0000\u0001\u0000";

    public static TheoryData<string, string> Unfit => new()
    {
        { "empty", "file.empty" }, { "gif", "file.type" }, { "svg", "file.type" }, { "pdf", "file.pdf" }, { "renamed", "file.type" },
        { "truncated header", "file.corrupt" }, { "truncated", "file.corrupt" }, { "bomb", "file.tooManyPixels" },
        { "animated png", "file.animated" }, { "one byte too big", "file.tooBig" }, { "two files", "file.many" },
    };

    [Theory, MemberData(nameof(Unfit))]
    public async Task Leaves_nothing_of_what_is_refused(string what, string code)
    {
        await using var studio = await Studio.OpenAsync();
        if (what == "truncated") studio.Worker.Refuses = StandInWorker.Broken; // the decoder finds that out

        var sent = await studio.TellAsync<UploadPhoto, Result<Capability>>(new UploadPhoto(
            Studio.Document, new SentPhoto(new MemoryStream(Bytes(what)), what == "two files" ? SessionRefusals.ManyFiles : null)));

        Assert.Equal(code, sent.Refusal?.Code);
        Assert.Empty(studio.Files);
        Assert.Equal(0, await studio.RowsAsync());
        Assert.Equal(0, await studio.SubjectKeysAsync());
    }

    [Fact]
    public async Task Of_the_greatest_size_is_taken_and_its_check_read_back()
    {
        await using var studio = await Studio.OpenAsync();

        var sent = await studio.UploadAsync(SentPhoto.Jpeg((int)ImageHeader.MaxBytes));

        Assert.Equal(ImageHeader.MaxBytes, studio.Worker.BytesRead);
        var check = await studio.AskAsync<ReadCheck, CheckedPhoto?>(new ReadCheck(sent.Value));
        Assert.Equal(33.1, Assert.Single(check!.Check!.Report.Measures).Value);
        Assert.Equal(240, check.Check.Overlay!.EyeLineY);
        Assert.True(check.Orderable);
        Assert.Equal(StandInWorker.Crop, await studio.AskAsync<OpenPicture, byte[]?>(new OpenPicture(sent.Value)));
    }

    [Fact]
    public async Task Takes_a_bounded_piece_of_memory_whatever_its_size()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.UploadAsync(SentPhoto.Jpeg()); // everything is compiled and pooled

        var before = GC.GetTotalAllocatedBytes(precise: true);
        var sent = await studio.TellAsync<UploadPhoto, Result<Capability>>(
            new UploadPhoto(Studio.Document, new SentPhoto(new SentPhoto.Endless(ImageHeader.MaxBytes))));
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;

        Assert.True(sent.Succeeded);
        Assert.Equal(ImageHeader.MaxBytes, studio.Worker.BytesRead);
        Assert.InRange(allocated, 1, 6 * 1024 * 1024);
    }

    [Fact]
    public async Task Puts_no_plain_byte_on_the_disk_while_it_arrives_nor_after()
    {
        await using var studio = await Studio.OpenAsync();
        var photo = SentPhoto.Jpeg(3 * 1024 * 1024);
        var marker = photo.AsMemory(2_000_000, 16);
        var (seenFiles, seenPlain) = (0, 0);
        var watched = new WatchedStream(photo, () =>
        {
            seenFiles += studio.Files.Length;
            seenPlain += studio.Files.Count(file => Holds(file, marker.Span));
        });

        var sent = await studio.TellAsync<UploadPhoto, Result<Capability>>(new UploadPhoto(Studio.Document, new SentPhoto(watched)));

        Assert.True(sent.Succeeded);
        Assert.True(seenFiles > 0, "no file was seen while the photo arrived");
        Assert.Equal(0, seenPlain);
        Assert.Equal(3, studio.Files.Length);
        Assert.DoesNotContain(studio.Files, file => Holds(file, marker.Span) || Holds(file, StandInWorker.Crop));

        var planted = Path.Combine(studio.Folder, "planted");
        await File.WriteAllBytesAsync(planted, photo);
        Assert.True(Holds(planted, marker.Span), "the search would not find a leak");
    }

    [Fact]
    public async Task Is_kept_when_no_worker_is_to_be_had_and_checked_later()
    {
        await using var studio = await Studio.OpenAsync();
        studio.Worker.Refuses = StandInWorker.Down;
        var sent = await studio.UploadAsync(SentPhoto.Jpeg());

        Assert.True(sent.Succeeded);
        Assert.Null((await studio.AskAsync<ReadCheck, CheckedPhoto?>(new ReadCheck(sent.Value)))!.Check);
        Assert.Equal("check.down", (await studio.TellAsync<CheckPhoto, Result>(new CheckPhoto(sent.Value))).Refusal?.Code);

        studio.Worker.Refuses = null;
        Assert.True((await studio.TellAsync<CheckPhoto, Result>(new CheckPhoto(sent.Value))).Succeeded);
        Assert.NotNull((await studio.AskAsync<ReadCheck, CheckedPhoto?>(new ReadCheck(sent.Value)))!.Check);
    }

    [Fact]
    public async Task For_a_document_that_is_not_sold_is_checked_but_never_orderable()
    {
        await using var studio = await Studio.OpenAsync();

        var sent = await studio.UploadAsync(SentPhoto.Jpeg(), "fr-driving-licence");

        var portrait = await studio.WithAsync((IPortraits portraits) => portraits.FindAsync(sent.Value, CancellationToken.None));
        Assert.Equal(Verdict.Pass, portrait!.Verdict);
        Assert.False(portrait.Orderable);
    }

    private static byte[] Bytes(string what) => what switch
    {
        "empty" => [],
        "gif" => Encoding.Latin1.GetBytes(Gif),
        "renamed" => Encoding.UTF8.GetBytes("<html><script>alert(1)</script></html>"),
        "svg" => Encoding.UTF8.GetBytes("""<svg xmlns="http://www.w3.org/2000/svg"/>"""),
        "pdf" => Encoding.ASCII.GetBytes("%PDF-1.7\n"),
        "truncated header" => SentPhoto.Jpeg()[..8],
        "truncated" or "two files" => SentPhoto.Jpeg(),
        "bomb" => SentPhoto.Jpeg(336, 65_500, 65_500),
        "animated png" =>
            [.. Convert.FromHexString("89504E470D0A1A0A"), .. PngPart("IHDR", "0000000A0000000A0806000000"), .. PngPart("acTL", "0000000200000000")],
        "one byte too big" => SentPhoto.Jpeg((int)ImageHeader.MaxBytes + 1),
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };

    private static byte[] PngPart(string kind, string hex) =>
        [0, 0, 0, (byte)(hex.Length / 2), .. Encoding.ASCII.GetBytes(kind), .. Convert.FromHexString(hex), 0, 0, 0, 0];

    private static bool Holds(string file, ReadOnlySpan<byte> bytes) => File.ReadAllBytes(file).AsSpan().IndexOf(bytes) >= 0;

    private sealed class WatchedStream(byte[] bytes, Action look) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position > 2_200_000) look();
            return base.ReadAsync(buffer, cancellationToken);
        }
    }
}
