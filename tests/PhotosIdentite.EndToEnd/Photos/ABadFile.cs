using System.Net;
using System.Text;
using PhotosIdentite.EndToEnd.Harness;

namespace PhotosIdentite.EndToEnd.Photos;

[Collection(SharedSiteCollection.Name), Trait("Policy", "P8")]
public sealed class ABadFile(SharedSite site)
{
    private const int Most = 20 * 1024 * 1024;

    public static TheoryData<string, string> Files => new()
    {
        { "none", "Choisissez une photo" },
        { "empty", "Le fichier est vide" },
        { "gif", "La photo doit être au format" },
        { "svg", "La photo doit être au format" },
        { "pdf", "Vous avez envoyé un PDF" },
        { "truncated", "Nous n’arrivons pas à lire cette photo" },
        { "bomb", "60 millions de pixels" },
        { "one byte too big", "La photo pèse 20,1 Mo" },
        { "far too big", "La photo pèse 45 Mo" },
        { "two", "Envoyez une seule photo à la fois" },
    };

    [Theory, MemberData(nameof(Files))]
    public async Task Gets_its_message_keeps_the_document_and_leaves_nothing(string what, string message)
    {
        using var sender = new Sender(site, "any-badge");
        var before = Stored;

        using var answer = await sender.SendAsync(Bytes(what));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = (await answer.Content.ReadAsStringAsync()).Replace('\u00A0', ' ').Replace("&#xA0;", " ", StringComparison.Ordinal);
        Assert.Contains(message, page, StringComparison.Ordinal);
        Assert.Contains("/fr/photo?doc=any-badge", page, StringComparison.Ordinal);
        Assert.Equal(before, Stored);
    }

    [Theory, InlineData(18, HttpStatusCode.OK), InlineData(19, HttpStatusCode.BadRequest)]
    public async Task Comes_among_few_parts_or_is_not_read(int more, HttpStatusCode expected)
    {
        using var sender = new Sender(site, "any-badge");
        using var form = new MultipartFormDataContent { { Sender.Field(await sender.TokenAsync()), "__RequestVerificationToken" } };
        for (var part = 0; part < more; part++) form.Add(Sender.Field(""), $"x{part}");
        form.Add(new ByteArrayContent("GIF89a"u8.ToArray()), "Photo", "portrait.jpg");

        using var answer = await sender.PostAsync(form);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory, InlineData(null), InlineData("forged"), InlineData("after the file")]
    public async Task Sent_by_a_form_that_is_not_ours_is_not_read(string? token)
    {
        using var sender = new Sender(site, "any-badge");
        var real = await sender.TokenAsync();
        var before = Stored;
        using var form = new MultipartFormDataContent();
        if (token == "forged") form.Add(Sender.Field(real[..^8] + "AAAAAAAA"), "__RequestVerificationToken");
        form.Add(new ByteArrayContent(await File.ReadAllBytesAsync(Faces.Astronaut)), "Photo", "portrait.png");
        if (token == "after the file") form.Add(Sender.Field(real), "__RequestVerificationToken");

        using var answer = await sender.PostAsync(form);

        Assert.Contains("Envoyez de nouveau", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before, Stored);
    }

    [Fact]
    public async Task For_a_document_that_does_not_exist_is_sent_nowhere()
    {
        using var sender = new Sender(site, "atlantis-passport");

        using var page = await sender.GetAsync(sender.Address);

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    private string[] Stored => [.. Directory.EnumerateFiles(site.Ground.Pictures).Order()];

    private static byte[][] Bytes(string what) => what switch
    {
        "none" => [],
        "empty" => [[]],
        "gif" => [Encoding.Latin1.GetBytes("GIF89a\u0001\u0000\u0001\u0000")],
        "svg" => [Encoding.UTF8.GetBytes("""<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>""")],
        "pdf" => ["%PDF-1.7\n"u8.ToArray()],
        "truncated" => [File.ReadAllBytes(Faces.Astronaut)[..200_000]],
        "bomb" => [Jpeg(336, 65_500)],
        "one byte too big" => [Jpeg(Most + 1, 3000)],
        "far too big" => [Jpeg(45 * 1024 * 1024, 3000)],
        "two" => [File.ReadAllBytes(Faces.Astronaut), File.ReadAllBytes(Faces.Astronaut)],
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };

    private static byte[] Jpeg(int length, int side)
    {
        var bytes = new byte[length];
        byte[] header = [0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, (byte)(side >> 8), (byte)side, (byte)(side >> 8), (byte)side, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
        header.CopyTo(bytes, 0);
        return bytes;
    }
}
