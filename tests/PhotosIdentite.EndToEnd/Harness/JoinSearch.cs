using System.Text.RegularExpressions;
using Npgsql;

namespace PhotosIdentite.EndToEnd.Harness;

/// <summary>
/// Reads every column of every table, cuts it into tokens, and finds the ones that say more than 32 bits and stand on both sides:
/// each would let a reader of the database tie an account to an order.
/// </summary>
internal sealed partial class JoinSearch
{
    private const double EnoughBits = 32;
    private readonly Dictionary<string, HashSet<string>> _places = [];

    public int Tokens => _places.Count;

    public static async Task<JoinSearch> ReadAsync(string connection)
    {
        var search = new JoinSearch();
        await using var source = NpgsqlDataSource.Create(connection);
        foreach (var (table, column, type) in await ColumnsAsync(source))
        {
            await using var command = source.CreateCommand($"select {column}::text from {table} where {column} is not null");
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync()) search.Keep($"{table}.{column}", type, reader.GetString(0));
        }

        return search;
    }

    /// <summary>One line a token: where it stands on the one side and on the other.</summary>
    public IReadOnlyList<string> Between(string schema, params string[] others) => _places.Values
        .Select(places => (Here: In(places, schema), There: others.SelectMany(other => In(places, other)).ToList()))
        .Where(both => both.Here.Count > 0 && both.There.Count > 0)
        .Select(both => $"{string.Join(", ", both.Here)} = {string.Join(", ", both.There)}")
        .Distinct().Order().ToList();

    public static IEnumerable<string> TokensOf(string type, string value) => type switch
    {
        "bytea" => Bytes(value[2..]),
        "timestamp with time zone" => value.Contains('.', StringComparison.Ordinal) ? [value] : [],
        _ => Words().Matches(value).Select(word => word.Value.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant())
            .Where(word => word.Any(char.IsAsciiDigit) && Bits(word) >= EnoughBits),
    };

    private static List<string> In(HashSet<string> places, string schema) =>
        [.. places.Where(place => place.StartsWith(schema + ".", StringComparison.Ordinal)).Order()];

    // The whole, and each of its aligned sixteens: a key's id stands in the first one of a sealed value.
    private static IEnumerable<string> Bytes(string hex) =>
        Enumerable.Range(0, hex.Length / 32).Select(i => hex.Substring(i * 32, 32)).Append(hex).Where(part => Bits(part) >= EnoughBits);

    // Shannon's entropy of the token's own characters, times its length.
    private static double Bits(string word) => word.GroupBy(c => c).Sum(same => -same.Count() * Math.Log2((double)same.Count() / word.Length));

    private static async Task<List<(string Table, string Column, string Type)>> ColumnsAsync(NpgsqlDataSource source)
    {
        await using var command = source.CreateCommand("""
            select format('%I.%I', c.table_schema, c.table_name), format('%I', c.column_name), c.data_type
            from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
            where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
              and c.table_name <> '__efmigrationshistory'
            """);
        await using var reader = await command.ExecuteReaderAsync();
        var columns = new List<(string, string, string)>();
        while (await reader.ReadAsync()) columns.Add((reader.GetString(0), reader.GetString(1), reader.GetString(2)));
        return columns;
    }

    private void Keep(string place, string type, string value)
    {
        foreach (var token in TokensOf(type, value))
        {
            if (!_places.TryGetValue(token, out var places)) _places[token] = places = [];
            places.Add(place);
        }
    }

    [GeneratedRegex(@"[\w@+=-]+")]
    private static partial Regex Words();
}
