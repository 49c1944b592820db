using System.Diagnostics;
using System.Text.Json;
using PhotosIdentite.EndToEnd.Harness;

namespace PhotosIdentite.EndToEnd.Workers;

/// <summary><c>build/photo</c> on any file: one line of JSON, an exit code that says what it came to, and words where there is no photo.</summary>
[Collection(StrainedSiteCollection.Name)]
public sealed class TheTool(SharedSite site)
{
    private static readonly Dictionary<string, string> Hostile = new()
    {
        ["jpeg-65500-a-side.jpg"] = "The photo is larger than 60 million pixels",
        ["png-film.png"] = "This picture is animated",
        ["svg.jpg"] = "The photo must be a JPG, PNG, WebP or HEIC",
        ["jpeg-10000-scans.jpg"] = "We cannot read this photo",
        ["empty.jpg"] = "The file is empty",
    };

    private const int Good = 0, Fault = 1, Fails = 2, Refused = 3;

    [Fact]
    public async Task Writes_the_file_of_a_document_that_has_one_of_its_own_beside_the_print()
    {
        var folder = Path.Combine(site.Ground.Temporary, "tool");
        var photo = Path.Combine(site.Ground.Temporary, "tool.jpg");
        Assert.Equal(Good, (await RunAsync("--draw", "size=1500x2000", "--out", photo)).Code);

        var brazilian = await RunAsync(photo, "--document", "br-passport", "--out", folder);
        var british = await RunAsync(photo, "--document", "gb-passport", "--out", folder);

        Assert.Equal("", brazilian.Said);
        var file = brazilian.Report!.RootElement.GetProperty("file");
        Assert.Equal((431, 531), (file.GetProperty("widthPx").GetInt32(), file.GetProperty("heightPx").GetInt32()));
        var (written, print) = (await SizeAsync(file), await SizeAsync(brazilian.Report.RootElement.GetProperty("crop")));
        Assert.Equal(((431, 531), (591, 827)), (written, print));
        Assert.Equal(JsonValueKind.Null, british.Report!.RootElement.GetProperty("file").ValueKind);
        Assert.False(File.Exists(Path.Combine(folder, "gb-passport-file.jpg")));
    }

    [Fact]
    public async Task Refuses_a_hostile_file_by_its_key_and_in_words()
    {
        var folder = Path.Combine(site.Ground.Temporary, "tool-hostile");
        var corpus = (await Corpus.WriteAsync(site.Ground, folder)).ToDictionary(file => file.Name, file => file.Answer);

        foreach (var (name, words) in Hostile)
        {
            var (code, report, said) = await RunAsync(Path.Combine(folder, name), "--document", "gb-passport");

            Assert.Equal(Refused, code);
            Assert.Equal(("refused", corpus[name]), (report!.RootElement.GetProperty("verdict").GetString(), report.RootElement.GetProperty("refusal").GetString()));
            Assert.Contains(words, said, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Tells_a_broken_rule_from_no_file_at_all()
    {
        Assert.Equal(Fails, (await RunAsync(Faces.Astronaut, "--document", "fr-passport")).Code);
        Assert.Equal(Fault, (await RunAsync(Path.Combine(site.Ground.Temporary, "not-there.jpg"))).Code);
        Assert.Equal(Fault, (await RunAsync(site.Ground.Temporary)).Code);
        Assert.Equal(Fault, (await RunAsync(Faces.Astronaut, "--document", "no-such-document")).Code);
    }

    private static async Task<(int, int)> SizeAsync(JsonElement told)
    {
        var facts = JpegFacts.Read(await File.ReadAllBytesAsync(told.GetProperty("path").GetString()!));
        return (facts.Width, facts.Height);
    }

    private async Task<(int Code, JsonDocument? Report, string Said)> RunAsync(params string[] words)
    {
        using var tool = Process.Start(site.Ground.Host(["photo", .. words]))!;
        var (output, said) = (tool.StandardOutput.ReadToEndAsync(), tool.StandardError.ReadToEndAsync());
        await tool.WaitForExitAsync();
        return (tool.ExitCode, (await output) is { Length: > 0 } line ? JsonDocument.Parse(line) : null, await said);
    }
}
