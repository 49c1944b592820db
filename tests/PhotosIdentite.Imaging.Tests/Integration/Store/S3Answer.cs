using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http;

namespace PhotosIdentite.Imaging.Tests.Integration.Store;

/// <summary>One answer of <see cref="S3Emulator"/>.</summary>
internal sealed record S3Answer(
    int Status, string? Error = null, XElement? Xml = null, string? ETag = null, StoredObject? Object = null, bool Writes = false)
{
    public async Task SendAsync(HttpContext http)
    {
        var response = http.Response;
        response.StatusCode = Status;
        if ((ETag ?? Object?.ETag) is { } tag) response.Headers.ETag = tag;
        if (Object is { } stored)
        {
            response.Headers.LastModified = stored.At.UtcDateTime.ToString("R", CultureInfo.InvariantCulture);
            response.ContentLength = stored.Bytes.Length;
            if (http.Request.Method != "HEAD") await response.Body.WriteAsync(stored.Bytes);
            return;
        }

        var xml = Error is { } code ? new XElement("Error", new XElement("Code", code), new XElement("Message", code)) : Xml;
        if (xml is null || http.Request.Method == "HEAD") return;

        response.ContentType = "application/xml";
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>{xml}"));
    }
}
