using Amazon.Runtime;
using Amazon.S3;
using Microsoft.Extensions.Configuration;

namespace PhotosIdentite.Imaging.Infrastructure.Store;

/// <summary>Where the bucket is. The secret stands in the settings, or alone in the file that <c>SecretKeyFile</c> names.</summary>
internal sealed record S3Settings(string Endpoint, string Bucket, string Region, string AccessKey, string SecretKey)
{
    public static S3Settings Read(IConfiguration section)
    {
        var secret = section["SecretKeyFile"] is { Length: > 0 } file ? File.ReadAllText(file).Trim() : Needed(section, "SecretKey");
        return new(
            Needed(section, "Endpoint"), Needed(section, "Bucket"), section["Region"] ?? "us-east-1", Needed(section, "AccessKey"), secret);
    }

    // Checksums of the SDK's own kind are asked for by Amazon alone; every file carries its own, in its chunks.
    public AmazonS3Client Connect() => new(new BasicAWSCredentials(AccessKey, SecretKey), new AmazonS3Config
    {
        ServiceURL = Endpoint,
        AuthenticationRegion = Region,
        ForcePathStyle = true,
        RetryMode = RequestRetryMode.Standard,
        MaxErrorRetry = 4,
        Timeout = TimeSpan.FromSeconds(30),
        RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
        ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
    });

    private static string Needed(IConfiguration section, string key) => section[key] is { Length: > 0 } value
        ? value
        : throw new InvalidOperationException($"Imaging:S3:{key} is missing: pictures are to be kept in a bucket.");
}
