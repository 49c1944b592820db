using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Platform;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Infrastructure.Tool;

/// <summary>A refusal in the words that a customer reads, in English.</summary>
internal static class Said
{
    public static string Of(Refusal refusal)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        using var services = new ServiceCollection().AddLogging().AddLocalization(texts => texts.ResourcesPath = "Texts").BuildServiceProvider();
        return services.GetRequiredService<IStringLocalizer<Messages>>().Say(Sized(refusal));
    }

    private static Refusal Sized(Refusal refusal) => refusal.Values?.GetValueOrDefault("bytes") is { } bytes
        ? refusal with { Values = new Dictionary<string, string> { ["size"] = $"{bytes} bytes" } }
        : refusal;
}
