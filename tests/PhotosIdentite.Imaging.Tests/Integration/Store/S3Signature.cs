using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace PhotosIdentite.Imaging.Tests.Integration.Store;

/// <summary>Signature Version 4 of a request by header, as published for S3: who asks, what was asked, and the body as it was sent.</summary>
internal static class S3Signature
{
    public const string AccessKey = "photos-tests";
    public const string SecretKey = "not-a-secret-of-anything";

    /// <summary>Null when the request is what the holder of the secret signed.</summary>
    public static string? Fault(HttpRequest request, byte[] body)
    {
        if (!request.Headers.Authorization.ToString().StartsWith("AWS4-HMAC-SHA256 ", StringComparison.Ordinal)) return "AccessDenied";

        var said = request.Headers.Authorization.ToString()[17..].Split(',')
            .Select(part => part.Trim().Split('=', 2)).ToDictionary(part => part[0], part => part[1]);
        var scope = said["Credential"].Split('/', 2);
        if (scope[0] != AccessKey) return "InvalidAccessKeyId";
        var hash = request.Headers["x-amz-content-sha256"].ToString();
        if (hash != Convert.ToHexStringLower(SHA256.HashData(body))) return "XAmzContentSHA256Mismatch";

        var names = said["SignedHeaders"].Split(';');
        var headers = string.Concat(names.Select(name => $"{name}:{request.Headers[name].ToString().Trim()}\n"));
        var canonical = string.Join('\n', request.Method, request.Path.ToUriComponent(), Query(request), headers, said["SignedHeaders"], hash);
        var toSign = string.Join('\n', "AWS4-HMAC-SHA256", request.Headers["x-amz-date"].ToString(), scope[1], Hex(SHA256.HashData(Utf8(canonical))));
        var key = scope[1].Split('/').Aggregate(Utf8($"AWS4{SecretKey}"), (key, part) => HMACSHA256.HashData(key, Utf8(part)));
        return Hex(HMACSHA256.HashData(key, Utf8(toSign))) == said["Signature"] ? null : "SignatureDoesNotMatch";
    }

    private static string Query(HttpRequest request) => string.Join('&', request.Query
        .Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value.ToString())}").Order(StringComparer.Ordinal));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
