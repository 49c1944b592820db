using System.Data;
using Npgsql;
using NpgsqlTypes;
using PhotosIdentite.Privacy.Contracts;

namespace PhotosIdentite.Privacy.Infrastructure.Vault;

/// <summary>The statements on <c>vault.keys</c>. Nothing is tracked or cached: a destroyed key is gone with its row.</summary>
internal sealed class KeyRows(NpgsqlDataSource vault)
{
    private const string Columns = "id, kind, destroy_on, master, blob";

    /// <returns>False when that day has its key already.</returns>
    public async Task<bool> TryAddAsync(KeyRow row, CancellationToken ct)
    {
        await using var insert = vault.CreateCommand(
            $"insert into vault.keys ({Columns}) values ($1, $2, $3, $4, $5) on conflict (destroy_on) do nothing");
        insert.Parameters.Add(new() { Value = row.Id });
        insert.Parameters.Add(new() { Value = row.Kind.ToString() });
        insert.Parameters.Add(new() { Value = (object?)row.DestroyOn ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Date });
        insert.Parameters.Add(new() { Value = row.Master });
        insert.Parameters.Add(new() { Value = row.Blob });
        return await insert.ExecuteNonQueryAsync(ct) == 1;
    }

    public async Task<Dictionary<Guid, KeyRow>> FindAsync(Guid[] ids, CancellationToken ct)
    {
        await using var select = vault.CreateCommand($"select {Columns} from vault.keys where id = any($1)");
        select.Parameters.Add(new() { Value = ids });
        return (await ReadAsync(select, ct)).ToDictionary(row => row.Id);
    }

    public async Task<Guid?> FindDayAsync(DateOnly day, CancellationToken ct)
    {
        await using var select = vault.CreateCommand("select id from vault.keys where destroy_on = $1");
        select.Parameters.Add(new() { Value = day });
        return (Guid?)await select.ExecuteScalarAsync(ct);
    }

    public async Task<int> DeleteAsync(Guid[] ids, CancellationToken ct)
    {
        await using var delete = vault.CreateCommand("delete from vault.keys where id = any($1)");
        delete.Parameters.Add(new() { Value = ids });
        return await delete.ExecuteNonQueryAsync(ct);
    }

    public async Task<int> DeleteDaysAsync(DateOnly upTo, CancellationToken ct)
    {
        await using var delete = vault.CreateCommand("delete from vault.keys where destroy_on <= $1");
        delete.Parameters.Add(new() { Value = upTo });
        return await delete.ExecuteNonQueryAsync(ct);
    }

    public static async Task<List<KeyRow>> ReadAsync(NpgsqlCommand select, CancellationToken ct)
    {
        var rows = new List<KeyRow>();
        await using var reader = await select.ExecuteReaderAsync(CommandBehavior.SingleResult, ct);
        while (await reader.ReadAsync(ct))
        {
            DateOnly? day = await reader.IsDBNullAsync(2, ct) ? null : reader.GetFieldValue<DateOnly>(2);
            rows.Add(new KeyRow(
                reader.GetGuid(0), Enum.Parse<KeyKind>(reader.GetString(1)), day, reader.GetInt32(3),
                reader.GetFieldValue<byte[]>(4)));
        }

        return rows;
    }
}
