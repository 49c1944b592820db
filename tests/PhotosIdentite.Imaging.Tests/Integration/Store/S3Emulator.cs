using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PhotosIdentite.Imaging.Infrastructure.Store;

namespace PhotosIdentite.Imaging.Tests.Integration.Store;

/// <summary>
/// What S3 promises of the calls this program makes, in memory: signed requests, conditional writes, multipart uploads with their smallest
/// part, lists in pages. Written because the servers on npm know neither conditional writes nor the abort of an upload.
/// </summary>
internal sealed class S3Emulator : IAsyncDisposable
{
    private const string BucketName = "pictures";
    private const int PageSize = 2;
    private const int SmallestPart = 5 * 1024 * 1024;
    private readonly WebApplication _app;

    private S3Emulator(WebApplication app) => _app = app;

    public ConcurrentDictionary<string, StoredObject> Objects { get; } = new();

    public ConcurrentDictionary<string, OpenUpload> Uploads { get; } = new();

    public bool Versioned { get; set; }

    /// <summary>How many of the next requests are answered with "slow down" before anything is done.</summary>
    public int Busy;

    /// <summary>How many of the next writes are done, and then answered as if they were not.</summary>
    public int Forgetful;

    public S3Settings Settings => new(_app.Urls.First(), BucketName, "eu-west-3", S3Signature.AccessKey, S3Signature.SecretKey);

    public static async Task<S3Emulator> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var emulator = new S3Emulator(app);
        app.Run(emulator.AnswerAsync);
        await app.StartAsync();
        return emulator;
    }

    public void Age(TimeSpan by)
    {
        foreach (var (name, stored) in Objects) Objects[name] = stored with { At = stored.At - by };
        foreach (var (id, upload) in Uploads) Uploads[id] = upload with { At = upload.At - by };
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        var bytes = body.ToArray();
        var answer = Interlocked.Decrement(ref Busy) >= 0 ? new(503, Error: "SlowDown")
            : S3Signature.Fault(http.Request, bytes) is { } fault ? new S3Answer(403, Error: fault)
            : http.Request.Path.Value!.Split('/', 3) is [_, BucketName, var key] && key != "" ? OfObject(http.Request, key, bytes)
            : http.Request.Path.Value!.Trim('/') == BucketName ? OfBucket(http.Request.Query)
            : new(404, Error: "NoSuchBucket");
        if (answer.Writes && Interlocked.Decrement(ref Forgetful) >= 0) answer = new(500, Error: "InternalError");
        await answer.SendAsync(http);
    }

    private S3Answer OfObject(HttpRequest request, string key, byte[] body) =>
        (request.Method, Id: request.Query["uploadId"].ToString()) switch
        {
            ("PUT", "") => Put(key, body, request),
            ("PUT", var id) => PutPart(id, int.Parse(request.Query["partNumber"]!, CultureInfo.InvariantCulture), body),
            ("POST", "") => Begin(key),
            ("POST", var id) => Complete(key, id, body, request),
            ("DELETE", "") => Objects.TryRemove(key, out _) ? new(204) : new(204),
            ("DELETE", var id) => Uploads.TryRemove(id, out _) ? new(204) : new(404, Error: "NoSuchUpload"),
            _ => Objects.TryGetValue(key, out var found) ? new(200, Object: found) : new(404, Error: "NoSuchKey"),
        };

    private S3Answer Put(string key, byte[] body, HttpRequest request)
    {
        var stored = new StoredObject(body, TimeProvider.System.GetUtcNow(), 1);
        if (request.Headers.IfNoneMatch != "*") Objects[key] = stored;
        else if (!Objects.TryAdd(key, stored)) return new(412, Error: "PreconditionFailed");
        return new(200, ETag: stored.ETag, Writes: true);
    }

    private S3Answer Begin(string key)
    {
        var id = Guid.NewGuid().ToString("N");
        Uploads[id] = new OpenUpload(key, TimeProvider.System.GetUtcNow(), new());
        return new(200, Xml: new XElement("InitiateMultipartUploadResult", new XElement("Key", key), new XElement("UploadId", id)));
    }

    private S3Answer PutPart(string id, int number, byte[] body)
    {
        if (!Uploads.TryGetValue(id, out var upload)) return new(404, Error: "NoSuchUpload");
        upload.Parts[number] = body;
        return new(200, ETag: StoredObject.TagOf(body));
    }

    private S3Answer Complete(string key, string id, byte[] body, HttpRequest request)
    {
        if (!Uploads.TryGetValue(id, out var upload) || upload.Key != key) return new(404, Error: "NoSuchUpload");
        var named = XDocument.Parse(System.Text.Encoding.UTF8.GetString(body)).Root!.Elements()
            .Select(part => part.Elements().ToDictionary(field => field.Name.LocalName, field => field.Value.Trim('"'))).ToList();
        var numbers = named.Select(part => int.Parse(part["PartNumber"], CultureInfo.InvariantCulture)).ToList();
        if (!numbers.SequenceEqual(numbers.Order())) return new(400, Error: "InvalidPartOrder");
        if (named.Any(part => StoredObject.TagOf(upload.Parts[int.Parse(part["PartNumber"], CultureInfo.InvariantCulture)]).Trim('"') != part["ETag"]))
            return new(400, Error: "InvalidPart");
        if (numbers.SkipLast(1).Any(number => upload.Parts[number].Length < SmallestPart)) return new(400, Error: "EntityTooSmall");
        if (request.Headers.IfNoneMatch == "*" && Objects.ContainsKey(key)) return new(412, Error: "PreconditionFailed");

        Objects[key] = new StoredObject([.. numbers.SelectMany(number => upload.Parts[number])], TimeProvider.System.GetUtcNow(), numbers.Count);
        Uploads.TryRemove(id, out _);
        return new(200, Xml: new XElement("CompleteMultipartUploadResult", new XElement("Key", key)), Writes: true);
    }

    private S3Answer OfBucket(IQueryCollection query)
    {
        if (query.ContainsKey("versioning"))
            return new(200, Xml: new XElement("VersioningConfiguration", Versioned ? new XElement("Status", "Enabled") : null));
        if (query.ContainsKey("uploads"))
        {
            return new(200, Xml: new XElement("ListMultipartUploadsResult", new XElement("IsTruncated", "false"), Uploads.Select(upload =>
                new XElement("Upload", new XElement("Key", upload.Value.Key), new XElement("UploadId", upload.Key), Time("Initiated", upload.Value.At)))));
        }

        var from = query["continuation-token"].ToString();
        var left = Objects.Where(one => string.CompareOrdinal(one.Key, from) > 0).OrderBy(one => one.Key, StringComparer.Ordinal).ToList();
        var page = left.Take(PageSize).ToList();
        var more = left.Count > PageSize;
        return new(200, Xml: new XElement("ListBucketResult",
            new XElement("IsTruncated", more ? "true" : "false"),
            more ? new XElement("NextContinuationToken", page[^1].Key) : null,
            page.Select(one => new XElement("Contents", new XElement("Key", one.Key), Time("LastModified", one.Value.At), new XElement("Size", one.Value.Bytes.Length)))));
    }

    private static XElement Time(string name, DateTimeOffset at) => new(name, at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
}

internal sealed record OpenUpload(string Key, DateTimeOffset At, ConcurrentDictionary<int, byte[]> Parts);

internal sealed record StoredObject(byte[] Bytes, DateTimeOffset At, int Parts)
{
    public string ETag => TagOf(Bytes);

#pragma warning disable CA5351 // S3's own tag
    public static string TagOf(byte[] bytes) => $"\"{Convert.ToHexStringLower(MD5.HashData(bytes))}\"";
#pragma warning restore CA5351
}
