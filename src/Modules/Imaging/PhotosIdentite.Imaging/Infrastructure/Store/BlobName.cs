namespace PhotosIdentite.Imaging.Infrastructure.Store;

/// <summary>A reference comes from our own row, yet nothing but a plain random name may become a path or a key.</summary>
internal static class BlobName
{
    public static bool Is(string name) => Guid.TryParseExact(name, "N", out _);

    public static string Checked(string name) => Is(name) ? name : throw new ArgumentException("Not a picture's name.", nameof(name));
}
