using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.HttpOverrides;

namespace PhotosIdentite.Host.Pipeline;

/// <summary>
/// What may stand between a browser and the site. <c>Proxy:Known</c>: addresses or networks that are believed when they say for whom, and
/// by which scheme, they ask; nobody else is. <c>Proxy:Hops</c>: how many of them in a row, 1 if not said. <c>AllowedHosts</c>: the site's names.
/// </summary>
internal static class Proxies
{
    private const int MostHops = 5;

    public static void AddProxies(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHostFiltering(hosts => hosts.IncludeFailureMessage = false);
        if (!Named(configuration).Any() || configuration["HTTPS_PORT"] is { Length: > 0 }) return;

        services.AddHttpsRedirection(https => https.HttpsPort = 443); // the proxy's; the site itself listens to no https
    }

    /// <exception cref="InvalidOperationException">A setting would trust whom it should not, or means nothing.</exception>
    public static void UseProxies(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment()) CheckNames(app.Configuration);
        if (Read(app.Configuration) is { } heard) app.UseForwardedHeaders(heard);
    }

    /// <summary>Null: no proxy is known, and no header is heard.</summary>
    public static ForwardedHeadersOptions? Read(IConfiguration configuration)
    {
        if (configuration.GetValue<bool>("ForwardedHeaders_Enabled"))
            throw Wrong("ASPNETCORE_FORWARDEDHEADERS_ENABLED would believe everybody. Take it away and list the proxies in Proxy:Known.");
        if (configuration.GetSection("Proxy").GetChildren().FirstOrDefault(setting => setting.Key.ToUpperInvariant() is not ("KNOWN" or "HOPS")) is { } odd)
            throw Wrong($"Proxy:{odd.Key} is no setting. There are Proxy:Known and Proxy:Hops.");

        var named = Named(configuration).ToList();
        var hops = configuration["Proxy:Hops"];
        if (named.Count == 0) return hops is null ? null : throw Wrong("Proxy:Hops is set, but Proxy:Known lists no proxy.");

        var heard = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = hops is null ? 1 : Hops(hops),
        };
        heard.KnownProxies.Clear(); // the loopback is believed only when it is listed
        heard.KnownIPNetworks.Clear();
        foreach (var name in named) Know(heard, name);
        return heard;
    }

    private static void CheckNames(IConfiguration configuration)
    {
        var names = (configuration["AllowedHosts"] ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names.Length == 0 || names.Any(name => name is "*" or "+" or "[::]" or "0.0.0.0"))
            throw Wrong("AllowedHosts must list the names of this site, such as \"photos.example;www.photos.example\". \"*\" is for Development.");
    }

    private static void Know(ForwardedHeadersOptions heard, string name)
    {
        if (IsAddress(name, out var address)) heard.KnownProxies.Add(address);
        else if (IsNetwork(name, out var network)) heard.KnownIPNetworks.Add(network);
        else throw Wrong($"Proxy:Known: \"{name}\" is neither an address, such as 10.0.0.5, nor a network, such as 10.0.0.0/24.");
    }

    // "10" is 0.0.0.10 to the parser; nobody means that.
    private static bool IsAddress(string name, out IPAddress address) =>
        IPAddress.TryParse(name, out address!) && (address.AddressFamily == AddressFamily.InterNetworkV6 || address.ToString() == name)
        && !address.Equals(IPAddress.Any) && !address.Equals(IPAddress.IPv6Any);

    // "10.0.0.5/8" is one address to who wrote it, and sixteen million to the parser.
    private static bool IsNetwork(string name, out System.Net.IPNetwork network) =>
        System.Net.IPNetwork.TryParse(name, out network) && network.PrefixLength > 0 && network.BaseAddress.Equals(IPAddress.Parse(name.Split('/')[0]));

    private static int Hops(string hops) => int.TryParse(hops, out var count) && count is >= 1 and <= MostHops
        ? count
        : throw Wrong($"Proxy:Hops is \"{hops}\". It is a number of proxies from 1 to {MostHops}.");

    // A list, or one text with commas: an environment variable.
    private static IEnumerable<string> Named(IConfiguration configuration)
    {
        var known = configuration.GetSection("Proxy:Known");
        return known.GetChildren().Select(one => one.Value).Append(known.Value)
            .SelectMany(text => (text ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries));
    }

    private static InvalidOperationException Wrong(string why) => new(why);
}
