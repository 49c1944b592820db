namespace PhotosIdentite.Journey;

/// <summary>Who orders what. Everything here is what a customer would type, choose or send.</summary>
internal sealed record JourneyOptions(
    string Photo, string Document, string Email, string Name, string Address, string Pack, string Lang, string Pay, bool ShareNone,
    string Out, Uri Base)
{
    public const string Usage =
        "usage: journey --photo FILE --document ID --email E --name N --address \"STREET, POSTCODE CITY\" --out DIR\n"
        + "  [--pack file|prints-4|prints-6|prints-8] [--lang fr|en] [--pay sandbox|sandbox-declined|sandbox-cancelled] [--share-none]\n"
        + "  [--base http://127.0.0.1:5080]";

    private static readonly string[] Required = ["photo", "document", "email", "name", "address", "out"];
    private static readonly string[] Optional = ["pack", "lang", "pay", "base"];

    /// <summary>Null when something is missing, doubled or unknown.</summary>
    public static JourneyOptions? Parse(string[] args)
    {
        var given = new Dictionary<string, string>();
        for (var i = 0; i < args.Length; i++)
        {
            var name = args[i].StartsWith("--", StringComparison.Ordinal) ? args[i][2..] : "";
            if (name == "share-none") given[name] = "";
            else if (!Required.Concat(Optional).Contains(name) || ++i == args.Length || !given.TryAdd(name, args[i])) return null;
        }

        if (!Required.All(given.ContainsKey) || !File.Exists(given["photo"])) return null;
        return new JourneyOptions(
            given["photo"], given["document"], given["email"], given["name"], given["address"],
            given.GetValueOrDefault("pack", "file"), given.GetValueOrDefault("lang", "fr"), given.GetValueOrDefault("pay", "sandbox"),
            given.ContainsKey("share-none"), given["out"], new Uri(given.GetValueOrDefault("base", "http://127.0.0.1:5080")));
    }
}
