using Microsoft.EntityFrameworkCore;

namespace PhotosIdentite.Host;

/// <summary>Where the site's settings come from: appsettings, then the file named by PHOTOS_SETTINGS (passwords), then the environment.</summary>
internal static class Settings
{
    public static readonly string[] Schemas = ["identity", "orders", "imaging", "advertising", "privacy", "jobs", "vault"];

    public static void AddSettings(this IConfigurationManager configuration)
    {
        if (Environment.GetEnvironmentVariable("PHOTOS_SETTINGS") is { } file)
            configuration.AddJsonFile(Path.GetFullPath(file), optional: false).AddEnvironmentVariables();
        if (EF.IsDesignTime)
            configuration.AddInMemoryCollection(DesignTime());
    }

    // dotnet-ef builds the host to find the contexts; it never connects.
    private static Dictionary<string, string?> DesignTime() => new(
        Schemas.Select(schema => KeyValuePair.Create<string, string?>($"ConnectionStrings:{schema}", "Host=127.0.0.1;Database=design")))
    {
        ["Mail:SpoolFolder"] = "spool",
        ["KeyRing:Folder"] = Path.Combine(Path.GetTempPath(), "design-keyring"),
        ["Pictures:Folder"] = Path.Combine(Path.GetTempPath(), "design-pictures"),
    };
}
