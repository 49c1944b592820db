using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using PhotosIdentite.Platform.Persistence;

namespace PhotosIdentite.Platform.Messaging;

internal static class Inbox
{
    /// <summary>True the first time. A second host handling the same message waits here for the first one's commit, then gets false.</summary>
    public static async Task<bool> TryEnterAsync(DbContext context, string messageId, CancellationToken ct)
    {
        var table = context.Model.FindEntityType(typeof(InboxMessage))!;
        var today = new DateTimeOffset(context.GetService<TimeProvider>().GetUtcNow().UtcDateTime.Date, TimeSpan.Zero);
        var sql = $"insert into {table.GetSchema()}.inbox (message_id, handled_at) values ({{0}}, {{1}}) on conflict do nothing";
        return await context.Database.ExecuteSqlRawAsync(sql, [Own(table.GetSchema(), messageId), today], ct) == 1;
    }

    // Two modules hear the same message in the same moment: its id or its time kept as they are would join an account's rows to an order's.
    private static string Own(string? schema, string messageId) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{schema}/{messageId}")));
}
