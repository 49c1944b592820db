namespace PhotosIdentite.Advertising.Domain;

/// <summary>
/// Where a click leads: https, a public name, and a path of plain words. No query, no fragment, no user and nothing that could be
/// somebody's number, so an advertiser learns from a click only that there was one.
/// </summary>
internal static class LandingPage
{
    private const int LongestWord = 40;
    private const int MostDigits = 4; // a year may stand in a path, a number of a person may not

    public static Uri? Parse(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var target)) return null;
        if (target.Scheme != Uri.UriSchemeHttps || !target.IsDefaultPort || target.HostNameType != UriHostNameType.Dns) return null;
        if (!target.Host.Contains('.', StringComparison.Ordinal) || target.IsLoopback) return null;
        if (target.UserInfo.Length + target.Query.Length + target.Fragment.Length > 0) return null;

        return target.AbsolutePath.Split('/').All(IsPlain) ? target : null;
    }

    private static bool IsPlain(string segment) =>
        segment.Length <= LongestWord
        && segment.Count(char.IsAsciiDigit) <= MostDigits
        && segment.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.');
}
