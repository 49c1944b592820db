using System.Security.Cryptography;
using Npgsql;
using PhotosIdentite.Privacy.Infrastructure.KeyRing;

namespace PhotosIdentite.Privacy.Infrastructure.Vault;

/// <summary>Moves the vault's keys under the newest master, some at a time; in between, a row opens with the master it names.</summary>
internal sealed class KeyRewrap(NpgsqlDataSource vault, IKeyRing ring)
{
    private const int AtATime = 500;
    private const long RotationLock = 0x70686f746f73; // any number that nothing else locks

    /// <summary>Held until disposed, or until the process dies. Null while another host holds it.</summary>
    public async Task<IAsyncDisposable?> TryBeAloneAsync(CancellationToken ct)
    {
        var connection = await vault.OpenConnectionAsync(ct);
        await connection.BeginTransactionAsync(ct);
        await using var take = new NpgsqlCommand("select pg_try_advisory_xact_lock($1)", connection);
        take.Parameters.Add(new() { Value = RotationLock });
        if (await take.ExecuteScalarAsync(ct) is true) return connection;

        await connection.DisposeAsync();
        return null;
    }

    /// <summary>How many keys were moved: 0 when all are under the newest master.</summary>
    public async Task<int> NextAsync(CancellationToken ct)
    {
        await using var connection = await vault.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await using var select = new NpgsqlCommand(
            "select id, kind, destroy_on, master, blob from vault.keys where master <> $1 order by id limit $2 for update",
            connection)
        {
            Parameters = { new() { Value = ring.Newest }, new() { Value = AtATime } },
        };
        var moved = (await KeyRows.ReadAsync(select, ct)).ConvertAll(Move);

        await using var update = new NpgsqlCommand(
            "update vault.keys k set master = m.master, blob = m.blob from unnest($1, $2, $3) m(id, master, blob) where k.id = m.id",
            connection)
        {
            Parameters =
            {
                new() { Value = moved.Select(row => row.Id).ToArray() },
                new() { Value = moved.Select(row => row.Master).ToArray() },
                new() { Value = moved.Select(row => row.Blob).ToArray() },
            },
        };
        await update.ExecuteNonQueryAsync(ct);
        await transaction.CommitAsync(ct);
        return moved.Count;
    }

    public async Task<int[]> MastersInUseAsync(CancellationToken ct)
    {
        await using var select = vault.CreateCommand("select coalesce(array_agg(distinct master), '{}') from vault.keys");
        return (int[])(await select.ExecuteScalarAsync(ct))!;
    }

    private KeyRow Move(KeyRow row)
    {
        var key = ring.Open(row);
        try
        {
            return ring.Seal(row, key);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }
}
